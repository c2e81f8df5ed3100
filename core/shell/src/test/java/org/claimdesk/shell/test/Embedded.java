package org.claimdesk.shell.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The servers without Docker: PostgreSQL's binaries from Maven, the broker inside this JVM. */
final class Embedded {

    private static final Logger CHATTY = Logger.getLogger("io.zonky.test.db.postgres");

    private Embedded() {}

    @SuppressWarnings("resource")
    static Backend start() {
        CHATTY.setLevel(Level.WARNING);
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "und")
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("max_connections", "200")
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .start();
            EmbeddedKafka kafka = EmbeddedKafka.start();
            return new Backend("localhost:" + postgres.getPort(), "postgres", "postgres", kafka.bootstrapServers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
