package org.claimdesk.shell.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimdesk.shell.live.Backoff;

/**
 * What the relay leaves alone for a while: keys whose first unsent row the broker refused, and topics it cannot reach.
 * All others go on. Used by the relay's thread only.
 */
final class Stopped {

    private static final Duration FIRST = Duration.ofSeconds(2);

    /** A refused row is refused again until somebody changes something; a broker comes back by itself. */
    private static final Duration LONGEST_OF_LANE = Duration.ofMinutes(1);

    private static final Duration LONGEST_OF_TOPIC = Duration.ofSeconds(5);

    private final Map<String, Pause> topics = new HashMap<>();
    private final Map<String, Pause> lanes = new HashMap<>();

    void topic(String topic) {
        topics.computeIfAbsent(topic, name -> new Pause(LONGEST_OF_TOPIC)).extend();
    }

    void lane(Row.Lane lane) {
        lanes.computeIfAbsent(lane.text(), name -> new Pause(LONGEST_OF_LANE)).extend();
    }

    /** The lane got through: its next failure counts as the first. */
    void sent(Row.Lane lane) {
        lanes.remove(lane.text());
        topics.remove(lane.topic());
    }

    Set<String> topics() {
        return stopped(topics);
    }

    Set<String> lanes() {
        return stopped(lanes);
    }

    private static Set<String> stopped(Map<String, Pause> pauses) {
        long now = System.nanoTime();
        return pauses.entrySet().stream()
                .filter(entry -> entry.getValue().until - now > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Forgets what has been quiet for long, so that the maps do not grow for ever. */
    void forgetOld() {
        long longAgo = System.nanoTime() - LONGEST_OF_LANE.multipliedBy(10).toNanos();
        topics.values().removeIf(pause -> pause.until - longAgo < 0);
        lanes.values().removeIf(pause -> pause.until - longAgo < 0);
    }

    private static final class Pause {
        private final Backoff backoff;
        private long until;

        Pause(Duration longest) {
            this.backoff = new Backoff(FIRST, longest);
        }

        void extend() {
            until = System.nanoTime() + backoff.next().toNanos();
        }
    }
}
