package dev.verbatim.yaml;

import java.util.List;
import java.util.Map;

/**
 * A YAML file whose top level is keys with values. Reading it never throws: what is wrong is collected, and told all at
 * once. No YAML tag makes an object; size, depth and aliases are bounded.
 *
 * <pre>{@code
 * YamlDocument document = YamlDocument.parse("config.yml", text, System.getenv());
 * Section answers = document.root().section("answers");
 * int passages = answers.scalar("passages").flatMap(value -> value.wholeNumber(1, 5)).orElse(3);
 * answers.refuseUnknown();
 * document.problems().forEach(problem -> …);
 * }</pre>
 */
public final class YamlDocument {
    private final Context context;
    private final Section root;

    private YamlDocument(Context context, String text) {
        this.context = context;
        this.root = Composition.compose(text, context);
    }

    /**
     * A file that may name variables of the environment, as {@code ${NAME}}. One that is unset or blank makes its key
     * count as absent.
     *
     * @param file its name, for the problems
     */
    public static YamlDocument parse(String file, String text, Map<String, String> environment) {
        return new YamlDocument(new Context(file, Variables.of(environment)), text);
    }

    /** A file whose dollar signs are dollar signs. */
    public static YamlDocument parse(String file, String text) {
        return new YamlDocument(new Context(file, Variables.NONE), text);
    }

    /** The top level; without any key when the file is empty or broken. */
    public Section root() {
        return root;
    }

    /** All problems so far: of the file's form, and of the values that were asked for. In the order of their lines. */
    public List<Problem> problems() {
        return context.problems();
    }
}
