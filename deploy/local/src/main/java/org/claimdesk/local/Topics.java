package org.claimdesk.local;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the flow. Brokers never make one by themselves, so a misspelt name is an error and not a new topic. */
final class Topics {

    static final String DEAD_LETTER = "-dead-letter";

    private static final int PARTITIONS = 12;
    private static final short REPLICAS = 1;
    private static final long THIRTY_DAYS = 30L * 24 * 60 * 60 * 1000;
    private static final Set<String> KEPT_FOR_THIRTY_DAYS = Set.of("claims-extracted");

    /** In the order of the flow. */
    static final List<String> NAMES =
            List.of("articles-ingested", "claims-extracted", "claims-reviewed", "claim-relations", "conflict-sets");

    private Topics() {}

    /** Every topic there has to be, with its settings. */
    static List<NewTopic> all() {
        List<NewTopic> topics = new ArrayList<>();
        for (String name : NAMES) {
            topics.add(topic(name, !KEPT_FOR_THIRTY_DAYS.contains(name)));
            topics.add(topic(name + DEAD_LETTER, false));
        }
        return topics;
    }

    /** Makes those that are missing. */
    static void ensure(Admin admin) throws ExecutionException, InterruptedException {
        Set<String> there = admin.listTopics().names().get();
        List<NewTopic> missing =
                all().stream().filter(topic -> !there.contains(topic.name())).collect(Collectors.toList());
        admin.createTopics(missing).all().get();
    }

    private static NewTopic topic(String name, boolean compacted) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("compression.type", "zstd");
        settings.put("max.message.bytes", String.valueOf(KafkaBroker.LARGEST_MESSAGE));
        if (compacted) {
            settings.put("cleanup.policy", "compact");
        } else {
            settings.put("cleanup.policy", "delete");
            settings.put("retention.ms", String.valueOf(THIRTY_DAYS));
        }
        return new NewTopic(name, Optional.of(PARTITIONS), Optional.of(REPLICAS)).configs(settings);
    }
}
