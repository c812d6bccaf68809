package dev.verbatim.yaml;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Text to nodes. What SnakeYAML has to say is told in plain words, for its own show pieces of the file: maybe a secret. */
final class Composition {
    private static final int LONGEST = 200_000;
    private static final int DEEPEST = 30;
    private static final int MOST_ALIASES = 20;

    private Composition() {}

    static Section compose(String text, Context context) {
        Node node = null;
        try {
            node = nodeOf(text);
        } catch (MarkedYAMLException broken) {
            context.report(lineOf(broken), "", wordsFor(broken.getProblem()));
        } catch (ReaderException strange) {
            int line = 1 + (int) text.codePoints().limit(strange.getPosition()).filter(c -> c == '\n').count();
            context.report(line, "", "a character that YAML does not allow (U+%04X): delete it"
                    .formatted(strange.getCodePoint()));
        } catch (IllegalArgumentException badTag) {
            // SnakeYAML checks a tag's form too late to say where it stands.
            context.report(0, "", "a tag (!…) that is none: write the plain value");
        } catch (YAMLException tooMuch) {
            context.report(0, "", "too long, too deep or too many aliases for a file of this kind");
        }
        return rootOf(node, context);
    }

    private static @Nullable Node nodeOf(String text) {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(LONGEST);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setMaxAliasesForCollections(MOST_ALIASES);
        return new Composer(new ParserImpl(new StreamReader(text), limits), new Resolver(), limits).getSingleNode();
    }

    private static Section rootOf(@Nullable Node node, Context context) {
        Optional<Value> root = Optional.ofNullable(node)
                .map(found -> new Value(context, "", Value.lineOf(found), found));
        return root.filter(value -> !value.isNothing()).flatMap(Value::section)
                .orElseGet(() -> Section.empty(context, ""));
    }

    private static int lineOf(MarkedYAMLException broken) {
        return broken.getProblemMark() == null ? 0 : broken.getProblemMark().getLine() + 1;
    }

    private static String wordsFor(@Nullable String problem) {
        String words = problem == null ? "" : problem;
        if (words.contains("TAB")) {
            return "a tab: indent with spaces";
        }
        if (words.contains("mapping values are not allowed")) {
            return "a second “: ” in one line, or a line indented too far: put the value between quotation marks, or"
                    + " line it up with its neighbours";
        }
        if (words.contains("end of stream") || words.contains("stream end") || words.contains("document separator")) {
            return "a quotation mark or bracket is opened and never closed";
        }
        if (words.contains("but found another document")) {
            return "a second document (---): only one is read";
        }
        if (words.contains("cannot start any token")) {
            return "a value can't begin with this character: put the value between quotation marks";
        }
        if (words.contains("undefined alias")) {
            return "a value that begins with * has to stand between quotation marks";
        }
        if (words.contains("tag is not allowed")) {
            return "a tag (!!…): write the plain value";
        }
        return "not YAML here: check the indentation, quotation marks and brackets of this line and the one before";
    }
}
