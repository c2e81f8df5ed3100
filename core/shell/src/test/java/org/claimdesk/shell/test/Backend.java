package org.claimdesk.shell.test;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The servers of this JVM. They are known by system properties, because Quarkus loads this class once per test
 * application and the servers outlive each.
 *
 * @param postgres host and port
 * @param user may create databases and roles
 * @param kafka bootstrap servers
 */
record Backend(String postgres, String user, String password, String kafka) {

    private static final String PROPERTY = "claimdesk.test.backend";

    /**
     * One for the JVM, like the properties: every copy of this class has the same interned string. The properties
     * themselves would not do, Docker's client reads them on its own threads while it starts.
     */
    private static final Object LOCK = (PROPERTY + ".lock").intern();

    String jdbcUrl(String database) {
        return "jdbc:postgresql://" + postgres + "/" + database + "?reWriteBatchedInserts=true";
    }

    static Backend running() {
        synchronized (LOCK) {
            String known = System.getProperty(PROPERTY);
            if (known == null) {
                Backend started = start(choice());
                known = String.join("|", started.postgres, started.user, started.password, started.kafka);
                System.setProperty(PROPERTY, known);
            }
            String[] parts = known.split("\\|", -1);
            return new Backend(parts[0], parts[1], parts[2], parts[3]);
        }
    }

    private static Backend start(String choice) {
        return switch (choice) {
            case "embedded" -> embedded("TEST_INFRA=embedded");
            case "containers" -> Containers.start();
            case "auto" -> automatic();
            default -> throw new IllegalArgumentException("TEST_INFRA is auto, embedded or containers, not " + choice);
        };
    }

    private static Backend automatic() {
        String why = Containers.whyNot();
        if (why != null) {
            return embedded(why);
        }
        try {
            return Containers.start();
        } catch (RuntimeException e) {
            return embedded("containers do not start: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static Backend embedded(@Nullable String why) {
        System.out.println("test infrastructure: embedded PostgreSQL and Kafka (" + why + ")");
        return Embedded.start();
    }

    private static String choice() {
        String choice = System.getProperty("TEST_INFRA", System.getenv().getOrDefault("TEST_INFRA", "auto"));
        return choice.toLowerCase(Locale.ROOT);
    }
}
