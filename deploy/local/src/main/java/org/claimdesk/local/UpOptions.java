package org.claimdesk.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What {@code deploy/up} was asked for.
 *
 * @param withServices false starts PostgreSQL and Kafka alone, for tests of the launcher itself
 * @param training whether the JVMs' caches are made in the background when they are missing
 */
record UpOptions(
        DataFolder data,
        Ports ports,
        boolean fresh,
        boolean withServices,
        boolean training,
        List<Uploads.Article> articles) {

    UpOptions {
        articles = List.copyOf(articles);
    }

    static UpOptions parse(List<String> words) {
        List<String> valued = new ArrayList<>(Ports.OPTIONS);
        valued.add("data");
        Arguments arguments = Arguments.parse(
                words, Set.copyOf(valued), Set.of("fresh", "demo", "without-services", "without-training"));
        List<Uploads.Article> articles = new ArrayList<>(Uploads.read(arguments.rest()));
        if (arguments.has("demo")) {
            articles.addAll(Uploads.demo());
        }
        Path data = arguments.data();
        return new UpOptions(
                new DataFolder(data),
                Ports.of(arguments),
                arguments.has("fresh"),
                !arguments.has("without-services"),
                !arguments.has("without-training"),
                articles);
    }
}
