package org.claimdesk.shell.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.claimdesk.shell.app.ShellProfile;
import org.claimdesk.shell.test.Await;
import org.claimdesk.shell.test.Databases;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ShellProfile.class)
class NotificationsIT {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Inject
    Notifications notifications;

    @Test
    void what_a_transaction_sends_arrives_when_it_commits_and_on_its_channel_only() {
        // Given
        List<String> heard = new CopyOnWriteArrayList<>();
        List<String> other = new CopyOnWriteArrayList<>();
        notifications.stream("commits").subscribe().with(heard::add);
        notifications.stream("others").subscribe().with(other::add);

        // When
        QuarkusTransaction.begin();
        notifications.send("commits", "rolled back");
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> {
            notifications.send("commits", "one\ntwo");
            notifications.send("commits", "three");
        });

        // Then
        Await.until("both", LONG, () -> heard.size() == 2);
        assertThat(heard).containsExactly("one\ntwo", "three");
        assertThat(other).isEmpty();
    }

    @Test
    void the_stream_goes_on_after_its_connection_broke() {
        // Given
        List<String> heard = new CopyOnWriteArrayList<>();
        notifications.stream("breaks").subscribe().with(heard::add);

        // When
        Databases.asSuperuser(
                "claimdesk_shell",
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE application_name = 'claimdesk notifications'");

        // Then
        Await.until("heard again", LONG, () -> {
            notifications.send("breaks", "again");
            return !heard.isEmpty();
        });
        assertThat(heard).contains("again");
    }
}
