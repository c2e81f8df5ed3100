package org.claimdesk.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Opens connections to public addresses only. A name is looked up once, every address that comes back is checked, and
 * the socket is connected to the very address that was checked, so that a name that changes its address in between
 * gains nothing. Sockets are made without a proxy.
 */
final class Connections {
    private static final int CONNECT_MILLIS = 5_000;
    private final FetchPolicy policy;
    private final AllowList allowList;
    private final Resolver resolver;
    private final SSLSocketFactory tls;

    Connections(FetchPolicy policy, Resolver resolver, SSLSocketFactory tls) {
        this.policy = policy;
        this.allowList = new AllowList(policy.allowed());
        this.resolver = resolver;
        this.tls = tls;
    }

    Socket open(Target target, TimeLimit limit) {
        List<InetAddress> addresses = addresses(target, limit);
        for (InetAddress address : addresses) {
            if (!PublicAddresses.contain(address) && !allowList.allows(target, address)) {
                throw new FetchException.Blocked("The host is not on a public address");
            }
        }
        requirePort(target, addresses);
        for (InetAddress address : addresses) {
            Socket socket = new Socket(Proxy.NO_PROXY);
            try {
                socket.connect(
                        new InetSocketAddress(address, target.port()), Math.min(CONNECT_MILLIS, limit.leftMillis()));
                return target.secure() ? secured(socket, target, limit) : socket;
            } catch (IOException e) {
                close(socket);
            }
        }
        if (limit.over()) {
            throw TimeLimit.timedOut();
        }
        throw new FetchException.Unreachable(
                "No connection to the host" + (target.secure() ? ", or it has no valid certificate" : ""));
    }

    private void requirePort(Target target, List<InetAddress> addresses) {
        boolean allowed = policy.ports().contains(target.port())
                || addresses.stream().allMatch(address -> allowList.allows(target, address));
        if (!allowed) {
            throw new FetchException.Blocked("Port " + target.port() + " is not one of the web");
        }
    }

    private List<InetAddress> addresses(Target target, TimeLimit limit) {
        if (target.literal()) {
            try {
                return List.of(InetAddress.ofLiteral(target.bareHost()));
            } catch (IllegalArgumentException e) {
                throw new FetchException.InvalidUrl("The address names no valid host");
            }
        }
        CompletableFuture<List<InetAddress>> lookUp = new CompletableFuture<>();
        Thread.ofVirtual().name("fetch-lookup").start(() -> {
            try {
                lookUp.complete(List.copyOf(resolver.resolve(target.host())));
            } catch (UnknownHostException | RuntimeException e) {
                lookUp.completeExceptionally(e);
            }
        });
        try {
            return lookUp.get(limit.leftMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new FetchException.Unreachable("The host is unknown");
        } catch (TimeoutException e) {
            throw TimeLimit.timedOut();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException.Unreachable("The fetch was interrupted");
        }
    }

    /** TLS with the name of the host, for SNI and for the certificate, on the connection to the checked address. */
    private Socket secured(Socket plain, Target target, TimeLimit limit) throws IOException {
        SSLSocket socket = (SSLSocket) tls.createSocket(plain, target.bareHost(), target.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        Thread guard = limit.guard(plain);
        try {
            socket.startHandshake();
            return socket;
        } finally {
            guard.interrupt();
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // The connection failed already; there is nothing to save.
            return;
        }
    }
}
