package org.claimdesk.shell.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The servers without Docker: PostgreSQL's binaries from Maven, the broker inside this JVM. */
final class Embedded {

    private Embedded() {}

    @SuppressWarnings("resource")
    static Backend start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "und")
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("max_connections", "200")
                    .start();
            EmbeddedKafka kafka = EmbeddedKafka.start();
            return new Backend("localhost:" + postgres.getPort(), "postgres", "postgres", kafka.bootstrapServers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
