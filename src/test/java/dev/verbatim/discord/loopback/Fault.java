package dev.verbatim.discord.loopback;

/** How Discord answers a request that it does not serve. */
record Fault(String lineStart, int status) {
    boolean meets(Request request) {
        return request.line().startsWith(lineStart);
    }

    String body() {
        return status == 429
                ? "{\"message\": \"You are being rate limited.\", \"retry_after\": 0.05, \"global\": false}"
                : "{\"message\": \"" + status + ": sorry\", \"code\": 0}";
    }
}
