package dev.verbatim.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Word files: a ZIP with the text as XML. Only the text as it stands is read: no deleted words, notes, comments, fields or
 * pictures.
 *
 * <p>Own code over jsoup, which knows no external entities, because the libraries for this format are ten to a hundred
 * times the rest of this package.
 */
final class WordReader implements NodeVisitor {
    private static final String TEXT = "word/document.xml";
    private static final String DETAILS = "docProps/core.xml";
    private static final long LARGEST = 40_000_000;
    private static final int MOST_ENTRIES = 5_000;
    private static final int DEEPEST = 200;
    private static final Set<String> UNSEEN = Set.of("w:del", "w:movefrom", "w:instrtext", "w:txbxcontent",
            "mc:fallback");

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private int unseen;
    private int texts;

    private WordReader() {}

    static Document read(Content content) throws Unreadable {
        byte[] bytes = content.bytes();
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
            throw new Unreadable(
                    content.name() + " is locked with a password, or of an old Word: save it as .docx without"
                            + " a password");
        }
        Map<String, String> parts = parts(content);
        String text = parts.get(TEXT);
        if (text == null) {
            throw new Unreadable(content.name() + " is no Word file: save it as .docx");
        }
        WordReader reader = new WordReader();
        xml(text).traverse(reader);
        Document document = new Document(details(parts.getOrDefault(DETAILS, ""), content), reader.paragraphs);
        if (document.words() == 0) {
            throw new Unreadable(content.name() + " holds no text");
        }
        return document;
    }

    private static org.jsoup.nodes.Document xml(String text) {
        return Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(text, "");
    }

    private static Map<String, String> parts(Content content) throws Unreadable {
        Map<String, String> parts = new HashMap<>();
        long left = LARGEST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content.bytes()))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null && entries < MOST_ENTRIES; entries++) {
                byte[] part = zip.readNBytes((int) left + 1);
                left -= part.length;
                if (left < 0) {
                    throw new Unreadable(content.name() + " unpacks to more than a story holds: it may be made to do"
                            + " harm");
                }
                if (entry.getName().equals(TEXT) || entry.getName().equals(DETAILS)) {
                    parts.putIfAbsent(entry.getName(), Encoding.of(Content.ofFile(content.name(), part)).decode());
                }
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unreadable(content.name() + " is no whole Word file: save it again");
        }
        return parts;
    }

    private static Details details(String xml, Content content) {
        org.jsoup.nodes.Document told = xml(xml);
        return new Details(words(told, "dc|title"), null, words(told, "dc|creator"),
                WrittenDay.read(told.select("dcterms|created").text()).orElse(null), content.address());
    }

    private static @Nullable String words(org.jsoup.nodes.Document told, String element) {
        String words = Words.onOneLine(PageText.folded(told.select(element).text()));
        return words.isEmpty() || words.length() > 300 ? null : words;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            unseen += UNSEEN.contains(name) ? 1 : 0;
            texts += name.equals("w:t") ? 1 : 0;
            current.append(switch (name) {
                case "w:tab", "w:br", "w:cr" -> " ";
                case "w:nobreakhyphen" -> "\u2011";
                default -> "";
            });
        } else if (node instanceof TextNode text && texts > 0 && unseen == 0) {
            current.append(text.getWholeText());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            unseen -= UNSEEN.contains(name) ? 1 : 0;
            texts -= name.equals("w:t") ? 1 : 0;
            if (name.equals("w:p")) {
                paragraphs.add(PageText.folded(current));
                current.setLength(0);
            }
        }
    }
}
