package org.claimdesk.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where everything listens, on the loopback interface only. */
record Ports(int ingest, int review, int query, int postgres, int kafka, int kafkaController) {

    static final List<String> OPTIONS =
            List.of("port-ingest", "port-review", "port-query", "port-postgres", "port-kafka", "port-kafka-controller");

    private static final int HIGHEST = 65_535;

    /** As the options say; 0 stands for any free port. */
    static Ports of(Arguments arguments) {
        int[] ports = new int[OPTIONS.size()];
        for (int i = 0; i < ports.length; i++) {
            ports[i] = arguments.number(OPTIONS.get(i), 0, HIGHEST, 8081 + i);
        }
        return of(ports);
    }

    /** These ports with every 0 replaced by a port that is free now. */
    Ports chosen() {
        int[] ports = named().values().stream().mapToInt(Integer::intValue).toArray();
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < ports.length; i++) {
                if (ports[i] == 0) {
                    ServerSocket socket = new ServerSocket(0, 1, loopback());
                    held.add(socket);
                    ports[i] = socket.getLocalPort();
                }
            }
        } catch (IOException e) {
            throw new Refusal("No free port was found: " + e.getMessage() + ".");
        } finally {
            held.forEach(Ports::close);
        }
        return of(ports);
    }

    /** @throws Refusal naming the ports that another program listens on, or that are given twice */
    void requireFree() {
        if (named().values().stream().distinct().count() < OPTIONS.size()) {
            throw new Refusal(Refusal.USAGE, "Two parts of Claimdesk cannot share one port: " + text(named()) + ".");
        }
        Map<String, Integer> taken = new LinkedHashMap<>(named());
        taken.values().removeIf(Ports::free);
        if (!taken.isEmpty()) {
            throw new Refusal("Another program listens on " + text(taken)
                    + "; stop it, or choose other ports with the options shown.");
        }
    }

    /** By option name. */
    Map<String, Integer> named() {
        Map<String, Integer> named = new LinkedHashMap<>();
        int[] ports = {ingest, review, query, postgres, kafka, kafkaController};
        for (int i = 0; i < ports.length; i++) {
            named.put(OPTIONS.get(i), ports[i]);
        }
        return named;
    }

    private static Ports of(int[] ports) {
        return new Ports(ports[0], ports[1], ports[2], ports[3], ports[4], ports[5]);
    }

    private static String text(Map<String, Integer> ports) {
        return ports.entrySet().stream()
                .map(port -> port.getValue() + " (--" + port.getKey() + ")")
                .collect(Collectors.joining(", "));
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, loopback())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException("a port could not be let go", e);
        }
    }
}
