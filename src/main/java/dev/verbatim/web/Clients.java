package dev.verbatim.web;

import java.net.Proxy;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import okhttp3.CookieJar;
import okhttp3.OkHttpClient;

/** The clients, made at their first use: most commands fetch nothing. They share no connections. Safe for use by several threads. */
final class Clients {
    private enum Reach {
        PUBLIC, ANYWHERE
    }

    private final Limits limits;
    private final Net net;
    private final Map<Reach, OkHttpClient> made = new EnumMap<>(Reach.class);

    Clients(Limits limits, Net net) {
        this.limits = limits;
        this.net = net;
    }

    synchronized OkHttpClient get(boolean allowPrivate) {
        return made.computeIfAbsent(allowPrivate ? Reach.ANYWHERE : Reach.PUBLIC, this::make);
    }

    private OkHttpClient make(Reach reach) {
        OkHttpClient.Builder client = new OkHttpClient.Builder().followRedirects(false).followSslRedirects(false)
                .cookieJar(CookieJar.NO_COOKIES).dns(net.names()).proxy(Proxy.NO_PROXY)
                .connectTimeout(limits.connect()).readTimeout(limits.silence()).callTimeout(limits.whole());
        return reach == Reach.ANYWHERE
                ? client.build()
                : client.socketFactory(new GuardedSockets(net.isPublic())).build();
    }

    synchronized List<OkHttpClient> made() {
        return List.copyOf(made.values());
    }
}
