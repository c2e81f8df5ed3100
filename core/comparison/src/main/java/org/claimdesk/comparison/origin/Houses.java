package org.claimdesk.comparison.origin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Names and hosts of agencies and publishers, each with the family it belongs to. */
public final class Houses {

    private static final class Standard {
        static final Houses HOUSES = read();
    }

    private final Map<String, String> families;
    private final Set<String> agencies;

    private Houses(Map<String, String> families, Set<String> agencies) {
        this.families = families;
        this.agencies = agencies;
    }

    /** The houses that this library knows. */
    public static Houses standard() {
        return Standard.HOUSES;
    }

    /** The known family of a name ("AP News"), empty for an unknown one. */
    public Optional<String> known(String name) {
        return Optional.ofNullable(families.get(plain(name)));
    }

    boolean agency(String family) {
        return agencies.contains(family);
    }

    /** The family of a publisher: a known one, else its name, else the site of its address; empty when there is neither. */
    public Optional<String> family(@Nullable String publisher, @Nullable String url) {
        Optional<String> site =
                url == null ? Optional.empty() : CitedPage.of(url).map(CitedPage::site);
        if (publisher != null && !publisher.isBlank()) {
            return known(publisher).or(() -> site.flatMap(this::known)).or(() -> Optional.of(publisher.strip()));
        }
        return site.map(host -> known(host).orElse(host));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "").replaceAll("\\s+", " ");
    }

    private static Houses read() {
        Map<String, String> families = new HashMap<>();
        Set<String> agencies = new TreeSet<>();
        for (String line : lines("publishers.tsv")) {
            add(line, families);
        }
        for (String line : lines("agencies.tsv")) {
            agencies.add(add(line, families));
        }
        return new Houses(Map.copyOf(families), Set.copyOf(agencies));
    }

    private static String add(String line, Map<String, String> families) {
        String[] names = line.split("\t");
        for (String name : names) {
            families.put(plain(name), names[0]);
        }
        return names[0];
    }

    private static Iterable<String> lines(String resource) {
        try (InputStream in = Houses.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the library: " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
