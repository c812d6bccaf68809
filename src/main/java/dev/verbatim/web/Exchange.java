package dev.verbatim.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** One request and its answer. Redirects are told, not followed: each is looked at like the first address. */
final class Exchange implements AutoCloseable {
    /** What came of it. */
    sealed interface Result {}

    record Done(Fetched fetched) implements Result {}

    record Redirect(URI to) implements Result {}

    private static final String ACCEPTED = "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml,"
            + " application/xml;q=0.9, text/xml;q=0.9, application/pdf;q=0.8, text/plain;q=0.8, */*;q=0.5";

    private final String userAgent;
    private final Clients clients;

    Exchange(String userAgent, Limits limits, Net net) {
        this.userAgent = userAgent;
        this.clients = new Clients(limits, net);
    }

    Result get(URI address, Validators known, boolean allowPrivate, int largest) {
        HttpUrl url = HttpUrl.parse(address.toString());
        if (url == null) {
            return failed("it is no address that can be read");
        }
        Request.Builder request = new Request.Builder().url(url).header("User-Agent", userAgent)
                .header("Accept", ACCEPTED).header("Accept-Language", "en");
        if (known.etag() != null) {
            request.header("If-None-Match", known.etag());
        }
        if (known.modified() != null) {
            request.header("If-Modified-Since", known.modified());
        }
        try (Response response = clients.get(allowPrivate).newCall(request.build()).execute()) {
            return result(response, largest);
        } catch (IOException e) {
            return new Done(failure(e));
        }
    }

    private static Result result(Response response, int largest) throws IOException {
        int code = response.code();
        if (code == 304) {
            return new Done(new Fetched.Unchanged());
        }
        if (code >= 300 && code < 400) {
            return redirect(response);
        }
        return code == 200 ? body(response, largest) : new Done(refusal(code, response.header("Retry-After")));
    }

    private static Result redirect(Response response) {
        String location = response.header("Location");
        HttpUrl to = location == null ? null : response.request().url().resolve(location);
        if (to == null) {
            return failed("it sends us on to an address that is not on the web");
        }
        return to.username().isEmpty() && to.password().isEmpty()
                ? new Redirect(to.newBuilder().fragment(null).build().uri())
                : failed("it sends us on to an address with a user or password");
    }

    private static Result body(Response response, int largest) throws IOException {
        String packed = response.header("Content-Encoding");
        if (packed != null && !packed.toLowerCase(Locale.ROOT).equals("identity")) {
            return failed("it is packed in a way that nobody asked for");
        }
        String type = response.header("Content-Type");
        BufferedSource source = response.body().source();
        if (source.request(largest + 1L)) {
            return failed("it is larger than " + largest / 1000 + " kB");
        }
        return new Done(new Fetched.Body(response.request().url().uri(), source.readByteArray(),
                type == null ? "" : type,
                new Validators(response.header("ETag"), response.header("Last-Modified"))));
    }

    private static Fetched.Failed refusal(int code, @Nullable String retryAfter) {
        boolean passing = code == 408 || code == 425 || code == 429 || code >= 500;
        return new Fetched.Failed("HTTP " + code + meaning(code), passing, RetryAfter.read(retryAfter));
    }

    private static String meaning(int code) {
        return switch (code) {
            case 401, 402, 403 -> ": not for everybody to read";
            case 404, 410 -> ": no such page";
            case 429 -> ": too many requests";
            default -> code >= 500 ? ": the site has a problem" : "";
        };
    }

    /** In our words: a server's own could hold anything. */
    private static Fetched.Failed failure(IOException e) {
        return switch (e) {
            case GuardedSockets.NotPublic _ ->
                Fetched.Failed.forGood("its address is not public: put allow-private: true"
                        + " at the source if that is meant");
            case UnknownHostException _ -> Fetched.Failed.forNow("no such host is known");
            case SocketTimeoutException _ -> Fetched.Failed.forNow("no answer in time");
            case InterruptedIOException _ -> Fetched.Failed.forNow("it takes too long");
            case SSLException _ -> Fetched.Failed.forNow("no safe connection: its certificate or its TLS does not fit");
            default -> Fetched.Failed.forNow("the connection can't be made or breaks off");
        };
    }

    private static Done failed(String reason) {
        return new Done(Fetched.Failed.forGood(reason));
    }

    void cancel() {
        clients.made().forEach(client -> client.dispatcher().cancelAll());
    }

    @Override
    public void close() {
        clients.made().forEach(client -> {
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        });
    }
}
