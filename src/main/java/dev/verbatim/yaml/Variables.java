package dev.verbatim.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code ${NAME}} in values, read from the environment. */
final class Variables {
    /** For files that come from elsewhere: a dollar sign there is a dollar sign. */
    static final Variables NONE = new Variables(null);

    private static final Pattern USE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)\\}");

    private final @Nullable Map<String, String> environment;

    private Variables(@Nullable Map<String, String> environment) {
        this.environment = environment;
    }

    static Variables of(Map<String, String> environment) {
        return new Variables(Map.copyOf(environment));
    }

    /** Whether a value has a dollar sign and brace that do not go on as a name does. */
    boolean misreads(String written) {
        return environment != null && USE.matcher(written).replaceAll("").contains("${");
    }

    /** The value meant; empty when it uses a name that is unset or blank. */
    Optional<String> expand(String written) {
        if (environment == null) {
            return Optional.of(written);
        }
        Matcher use = USE.matcher(written);
        StringBuilder expanded = new StringBuilder();
        while (use.find()) {
            String value = environment.getOrDefault(use.group(1), "");
            if (value.isBlank()) {
                return Optional.empty();
            }
            use.appendReplacement(expanded, Matcher.quoteReplacement(value));
        }
        return Optional.of(use.appendTail(expanded).toString());
    }
}
