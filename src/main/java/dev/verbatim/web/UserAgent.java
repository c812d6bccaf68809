package dev.verbatim.web;

import org.jspecify.annotations.Nullable;

/** The name under which sites see us. */
final class UserAgent {
    /** What robots.txt calls us, in small letters. */
    static final String NAME = "verbatim";

    private UserAgent() {}

    static String of(@Nullable String contact) {
        String version = UserAgent.class.getPackage().getImplementationVersion();
        return "Verbatim/" + (version == null ? "0" : version) + " (news quotation bot; "
                + (contact == null ? "run by a private person" : "run by " + contact) + ")";
    }
}
