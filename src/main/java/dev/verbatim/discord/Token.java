package dev.verbatim.discord;

/** The bot's secret. It can be used, but not printed. */
public record Token(String secret) {
    public Token {
        if (secret.isBlank()) {
            throw new IllegalArgumentException("an empty token");
        }
    }

    @Override
    public String toString() {
        return "Token[hidden]";
    }
}
