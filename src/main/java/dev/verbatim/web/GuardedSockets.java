package dev.verbatim.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.Predicate;
import javax.net.SocketFactory;

/**
 * Sockets that connect to public addresses only. The address is looked at where it is connected to, so that no redirect,
 * no odd way to write an address and no name that changes its address between two look-ups gets past.
 */
final class GuardedSockets extends SocketFactory {
    /** Somebody led us to an address that is not public. */
    static final class NotPublic extends IOException {
        private static final long serialVersionUID = 1L;

        NotPublic() {
            super("not a public address");
        }
    }

    private final Predicate<InetAddress> isPublic;

    GuardedSockets(Predicate<InetAddress> isPublic) {
        this.isPublic = isPublic;
    }

    @Override
    public Socket createSocket() {
        // Without a proxy: it would connect to wherever it is told.
        return new Socket(Proxy.NO_PROXY) {
            @Override
            public void connect(SocketAddress to, int timeout) throws IOException {
                if (!(to instanceof InetSocketAddress address) || address.isUnresolved()
                        || !isPublic.test(address.getAddress())) {
                    throw new NotPublic();
                }
                super.connect(to, timeout);
            }

            @Override
            public void connect(SocketAddress to) throws IOException {
                connect(to, 0);
            }
        };
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("connects unseen");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException("connects unseen");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException("connects unseen");
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException("connects unseen");
    }
}
