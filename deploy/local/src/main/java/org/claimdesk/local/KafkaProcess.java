package org.claimdesk.local;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** The broker's own process: formats its folder once, then becomes Kafka. */
final class KafkaProcess {

    private KafkaProcess() {}

    /** @param args the settings file and the cluster's id */
    public static void main(String[] args) throws Exception {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(args[0]))) {
            settings.load(reader);
        }
        Path log = Path.of(settings.getProperty("log.dirs"));
        if (!Files.exists(log.resolve("meta.properties"))) {
            format(log, args[1]);
        }
        kafka.Kafka.main(new String[] {args[0]});
    }

    /** A folder that was left half made by a killed start is made anew: without meta.properties it never served. */
    private static void format(Path log, String clusterId) throws Exception {
        Folders.delete(log);
        Path making = log.resolveSibling("log.making");
        Folders.delete(making);
        Files.createDirectories(making);
        new Formatter()
                .setPrintStream(System.out)
                .setClusterId(clusterId)
                .setNodeId(1)
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(making.toString())
                .setDirectories(List.of(making.toString()))
                .setReleaseVersion(MetadataVersion.latestProduction())
                .run();
        move(making, log);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to);
    }
}
