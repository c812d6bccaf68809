package dev.verbatim.document;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Web pages. */
final class HtmlReader {
    /** Deeper than any page that people made; what lies deeper is put side by side. */
    private static final int DEEPEST = 256;

    /** Shorter is a notice, a list of links, or a page that only scripts fill. */
    private static final int SHORTEST = 80;

    private HtmlReader() {}

    static Document read(Content content) throws Unreadable {
        String html = Encoding.of(content).decode();
        String base = content.address() == null ? "" : content.address().toString();
        org.jsoup.nodes.Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, base);
        Details details = PageDetails.of(page, content.address());
        Document document = new Document(details, withoutTitle(StoryPart.of(page), details));
        if (document.words() < SHORTEST) {
            throw new Unreadable(
                    content.name() + " holds no story that can be read: it may need scripts, a subscription,"
                            + " or be a list of links");
        }
        return document;
    }

    /** Of a piece of a page that is all story. */
    static List<String> paragraphs(String html) {
        Element body = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "").body();
        StoryPart.clean(body);
        return Blocks.of(body);
    }

    /** The title and the byline stand above the story, and are its details. */
    private static List<String> withoutTitle(Element story, Details details) {
        String title = details.title() == null ? "" : Words.bare(details.title());
        String byline = details.author() == null ? "" : Words.bare("By " + details.author());
        List<String> paragraphs = Blocks.of(story);
        int from = 0;
        while (from < Math.min(3, paragraphs.size())
                && List.of(title, byline).contains(Words.bare(paragraphs.get(from)))) {
            from++;
        }
        return paragraphs.subList(from, paragraphs.size());
    }
}
