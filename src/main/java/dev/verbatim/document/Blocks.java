package dev.verbatim.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A piece of a page as paragraphs, the way that a browser breaks it. Paragraphs that are mostly links (“Read also: …”) or
 * the time of publication are left out.
 */
final class Blocks implements NodeVisitor {
    private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code",
            "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span",
            "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    /** How many elements around here hold words that are no story's, and how many such letters there are. */
    private int beside;
    private int lettersBeside;

    private Blocks() {}

    static List<String> of(Element root) {
        Blocks blocks = new Blocks();
        root.traverse(blocks);
        blocks.end();
        return blocks.paragraphs;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            current.append(text.getWholeText());
            lettersBeside += beside > 0 ? text.getWholeText().strip().length() : 0;
        } else if (node instanceof Element element) {
            open(element.normalName(), element);
        }
    }

    private void open(String name, Element element) {
        beside += isBeside(name, element) ? 1 : 0;
        if (name.equals("q")) {
            current.append('“');
        } else if (name.equals("br") && !(element.nextSibling() instanceof Element next && next.nameIs("br"))) {
            breakLine(element);
        } else if (!INLINE.contains(name) && !name.equals("br")) {
            end();
        }
    }

    private static boolean isBeside(String name, Element element) {
        return name.equals("time") || (name.equals("a") && element.hasAttr("href"));
    }

    /** Two in a row part paragraphs, as old pages do; one is a line's end inside of one. */
    private void breakLine(Element line) {
        Node before = line.previousSibling();
        while (before instanceof TextNode blank && blank.isBlank()) {
            before = before.previousSibling();
        }
        if (before instanceof Element other && other.nameIs("br")) {
            end();
        } else {
            current.append(' ');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            beside -= isBeside(name, element) ? 1 : 0;
            if (name.equals("q")) {
                current.append('”');
            } else if (!INLINE.contains(name) && !name.equals("br")) {
                end();
            }
        }
    }

    private void end() {
        String paragraph = PageText.folded(current);
        if (!paragraph.isEmpty() && lettersBeside * 2 <= paragraph.length()) {
            paragraphs.add(paragraph);
        }
        current.setLength(0);
        lettersBeside = 0;
    }
}
