package org.claimdesk.query.access;

import java.util.concurrent.ConcurrentHashMap;

/** What the clients have left of one kind of call. Each has an allowance of its own; none learns anything of others. */
final class Allowances {

    /** So many clients are remembered; then those whose allowance is full again are forgotten. */
    private static final int REMEMBERED = 10_000;

    private final String name;
    private final int perMinute;
    private final ConcurrentHashMap<String, Allowance> clients = new ConcurrentHashMap<>();

    /**
     * @param name as the headers tell it
     * @param perMinute 0 for no limit
     */
    Allowances(String name, int perMinute) {
        this.name = name;
        this.perMinute = perMinute;
    }

    boolean limited() {
        return perMinute > 0;
    }

    int perMinute() {
        return perMinute;
    }

    /** What is left to the client after this call. */
    Allowance spend(String client, long now) {
        if (clients.size() > REMEMBERED) {
            clients.values().removeIf(allowance -> allowance.isFull(perMinute, now));
        }
        var left = new Allowance[1];
        clients.compute(client, (key, before) -> {
            left[0] = (before == null ? Allowance.full(perMinute, now) : before).spend(perMinute, now);
            return left[0].granted() ? left[0] : left[0].refunded();
        });
        return left[0];
    }

    /** The value of {@code RateLimit-Policy}. */
    String policy() {
        return "\"" + name + "\";q=" + perMinute + ";w=60";
    }

    /** The value of {@code RateLimit}. */
    String left(long calls, long seconds) {
        return "\"" + name + "\";r=" + calls + ";t=" + seconds;
    }
}
