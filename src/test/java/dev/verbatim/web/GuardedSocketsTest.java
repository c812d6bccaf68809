package dev.verbatim.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GuardedSocketsTest {
    /** A name that is public when it is looked up first, and then the own computer: “rebinding”. */
    @Test
    void aNameThatChangesItsAddressIsLookedAtWhereItIsConnectedTo() throws IOException {
        AtomicInteger lookups = new AtomicInteger();
        Dns rebinding = _ -> addresses(lookups.getAndIncrement() == 0 ? "203.0.113.7" : "127.0.0.1", "127.0.0.1");
        OkHttpClient client = new OkHttpClient.Builder().socketFactory(new GuardedSockets(PublicAddresses::contain))
                .proxy(Proxy.NO_PROXY)
                .dns(rebinding).build();
        try (Site site = new Site()) {
            site.with("/", "text/html", "secret");
            Request request = new Request.Builder().url("http://public.example:" + site.at("/").getPort() + "/")
                    .build();
            for (int i = 0; i < 3; i++) {
                assertThatExceptionOfType(GuardedSockets.NotPublic.class)
                        .isThrownBy(() -> client.newCall(request).execute());
            }
            assertThat(lookups).hasValue(3);
            assertThat(site.asked()).isEmpty();
        }
    }

    @Test
    void anAddressThatIsNotLookedUpYetIsRefused() throws IOException {
        try (Socket socket = new GuardedSockets(PublicAddresses::contain).createSocket()) {
            assertThatExceptionOfType(GuardedSockets.NotPublic.class)
                    .isThrownBy(() -> socket.connect(InetSocketAddress.createUnresolved("example.com", 80)));
        }
    }

    private static List<InetAddress> addresses(String... written) throws UnknownHostException {
        return List.of(InetAddress.getByName(written[0]), InetAddress.getByName(written[1]));
    }
}
