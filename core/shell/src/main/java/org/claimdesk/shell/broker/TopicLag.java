package org.claimdesk.shell.broker;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** How far those who read a topic are behind: for a producer that would rather wait than bury what is urgent. */
@ApplicationScoped
public class TopicLag {

    private static final Logger LOG = Logger.getLogger(TopicLag.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<String, Object> config;
    private @Nullable Admin admin;

    public TopicLag(@Identifier("default-kafka-broker") Map<String, Object> config) {
        this.config = config;
    }

    /**
     * Records that the slowest group of consumers at work has not committed. A group without members does not count: nobody
     * knows whether it comes back. 0 when the broker does not answer within some seconds.
     */
    public synchronized long of(String topic) {
        try {
            long most = 0;
            ListGroupsOptions atWork = ListGroupsOptions.forConsumerGroups().inGroupStates(Set.of(GroupState.STABLE));
            for (GroupListing group : get(admin().listGroups(atWork).all())) {
                most = Math.max(most, of(topic, group.groupId()));
            }
            return most;
        } catch (ExecutionException | TimeoutException e) {
            LOG.debugf("lag of %s unknown: %s", topic, e);
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private long of(String topic, String group) throws ExecutionException, TimeoutException, InterruptedException {
        Map<TopicPartition, Long> read =
                get(admin().listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata()).entrySet().stream()
                        .filter(entry -> entry.getKey().topic().equals(topic) && entry.getValue() != null)
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> offset(entry.getValue())));
        Map<TopicPartition, OffsetSpec> ends =
                read.keySet().stream().collect(Collectors.toMap(Function.identity(), any -> OffsetSpec.latest()));
        return get(admin().listOffsets(ends).all()).entrySet().stream()
                .mapToLong(end -> end.getValue().offset() - read.getOrDefault(end.getKey(), 0L))
                .sum();
    }

    private static long offset(OffsetAndMetadata committed) {
        return committed.offset();
    }

    private Admin admin() {
        if (admin == null) {
            admin = Admin.create(config);
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }

    private static <T> T get(KafkaFuture<T> answer) throws ExecutionException, TimeoutException, InterruptedException {
        return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }
}
