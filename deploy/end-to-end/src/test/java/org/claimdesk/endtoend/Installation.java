package org.claimdesk.endtoend;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** One data folder, and the launcher that runs on it, always on free ports. */
record Installation(Path data) {

    private static final Duration STARTING = Duration.ofMinutes(6);
    private static final List<String> PORTS = Stream.of(
                    "ingest", "review", "query", "postgres", "kafka", "kafka-controller")
            .map(name -> "--port-" + name + "=0")
            .toList();

    /** Starts it and waits until it is ready. */
    Command up(String... options) {
        Command up = start(options);
        try {
            up.awaitLine(STARTING, line -> line.contains("Claimdesk is ready") || line.contains("without services"));
        } catch (AssertionError e) {
            up.close();
            throw e;
        }
        return up;
    }

    Command start(String... options) {
        List<String> words = new ArrayList<>(List.of("up", "--data", data.toString(), "--without-training"));
        words.addAll(PORTS);
        words.addAll(List.of(options));
        return Command.start(words.toArray(String[]::new));
    }

    /** A port of the running system: ingest, review, query, postgres, kafka. */
    int port(String name) {
        return Integer.parseInt(property("running.properties", "port-" + name));
    }

    /** As superuser. */
    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port("postgres") + "/" + database,
                "postgres",
                property("secrets.properties", "postgres"));
    }

    /** The password of an account. */
    String password(String account) {
        try (Stream<String> lines = Files.lines(data.resolve("accounts.txt"))) {
            return lines.map(line -> line.split(" "))
                    .filter(fields -> fields[0].equals(account))
                    .findFirst()
                    .orElseThrow()[1];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String property(String file, String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(data.resolve(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty(name);
    }
}
