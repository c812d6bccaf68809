package dev.verbatim.discord.loopback;

/**
 * How Discord answers a request that it does not serve.
 *
 * @param code Discord's own, 0 for none
 */
record Fault(String lineStart, int status, int code) {
    boolean meets(Request request) {
        return request.line().startsWith(lineStart);
    }

    String body() {
        return status == 429
                ? "{\"message\": \"You are being rate limited.\", \"retry_after\": 0.05, \"global\": false}"
                : "{\"message\": \"" + status + ": sorry\", \"code\": " + code + "}";
    }
}
