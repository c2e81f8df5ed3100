package org.claimdesk.shell.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of the file as it is now. The file is looked at once a second at most and read again when its time, size
 * or identity changed, so that a name taken out of it is disabled at once.
 */
@ApplicationScoped
class Accounts {

    private static final Logger LOG = Logger.getLogger(Accounts.class);
    private static final long LOOK_EVERY_NANOS = 1_000_000_000L;

    private final Optional<Path> file;
    private volatile Snapshot snapshot = new Snapshot(null, Map.of(), Map.of());
    private volatile long lookedAt = System.nanoTime() - LOOK_EVERY_NANOS;

    Accounts(AccountConfig config) {
        this.file = config.file();
    }

    Optional<Account> byName(String name) {
        return Optional.ofNullable(current().byName().get(name));
    }

    Optional<Account> byId(UUID id) {
        return Optional.ofNullable(current().byId().get(id));
    }

    Collection<Account> all() {
        return current().byId().values();
    }

    private Snapshot current() {
        if (System.nanoTime() - lookedAt >= LOOK_EVERY_NANOS) {
            look();
        }
        return snapshot;
    }

    private synchronized void look() {
        if (file.isEmpty() || System.nanoTime() - lookedAt < LOOK_EVERY_NANOS) {
            return;
        }
        try {
            String stamp = stamp(file.get());
            if (!stamp.equals(snapshot.stamp())) {
                snapshot = Snapshot.of(stamp, AccountsFile.read(file.get()));
                LOG.infof("accounts read: %d", snapshot.byName().size());
            }
        } catch (NoSuchFileException e) {
            LOG.warnf("no accounts file: %s", file.get());
            snapshot = new Snapshot(null, Map.of(), Map.of());
        } catch (IOException | IllegalArgumentException e) {
            LOG.errorf("accounts file not readable, the accounts of before stay: %s", e.getMessage());
        } finally {
            lookedAt = System.nanoTime();
        }
    }

    private static String stamp(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey();
    }

    private record Snapshot(@Nullable String stamp, Map<String, Account> byName, Map<UUID, Account> byId) {

        static Snapshot of(String stamp, List<Account> accounts) {
            return new Snapshot(
                    stamp,
                    accounts.stream().collect(Collectors.toMap(Account::name, Function.identity())),
                    accounts.stream().collect(Collectors.toMap(Account::id, Function.identity(), (a, b) -> a)));
        }
    }
}
