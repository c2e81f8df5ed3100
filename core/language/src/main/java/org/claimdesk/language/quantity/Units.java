package org.claimdesk.language.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimdesk.language.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Units by name, from the table {@code units.txt}: symbol, kind, names. Names are looked up as written first (symbols differ
 * by case: "MB", "mb"), then in lower case and in the singular.
 */
final class Units {

    private static final Units TABLE = read();

    private final Map<String, Unit> byName = new HashMap<>();
    private int longest;

    /** @param kind money, length, time …, what "72 kilometers (45 miles)" shares */
    record Unit(String symbol, String kind) {

        boolean money() {
            return kind.equals("money");
        }
    }

    private Units() {}

    /** The most words a name has. */
    static int longest() {
        return TABLE.longest;
    }

    static @Nullable Unit named(String name) {
        Unit exact = TABLE.byName.get(name);
        if (exact != null) {
            return exact;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        Unit plain = TABLE.byName.get("~" + lower);
        if (plain != null) {
            return plain;
        }
        int space = lower.lastIndexOf(' ');
        String singular = lower.substring(0, space + 1)
                + org.claimdesk.language.token.Lemmas.singular(lower.substring(space + 1));
        Unit found = TABLE.byName.get("~" + singular);
        if (found == null && space > 0) {
            int first = lower.indexOf(' ');
            found = TABLE.byName.get("~" + org.claimdesk.language.token.Lemmas.singular(lower.substring(0, first))
                    + lower.substring(first));
        }
        return found;
    }

    private static Units read() {
        Units units = new Units();
        try (InputStream stream = Units.class.getResourceAsStream("units.txt")) {
            if (stream == null) {
                throw new IllegalStateException("the class path lacks units.txt");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(units::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return units;
    }

    private void add(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] parts = line.split("\\s*\\|\\s*");
        Unit unit = new Unit(parts[0], parts[1]);
        byName.put(parts[0], unit);
        for (String name : parts.length > 2 ? parts[2].split("\\s*,\\s*") : new String[0]) {
            boolean symbol = name.startsWith("=");
            String key = symbol ? name.substring(1) : "~" + name.toLowerCase(Locale.ROOT);
            byName.putIfAbsent(key, unit);
            longest = Math.max(longest, name.split(" ").length);
        }
    }

    /** Names that are also ordinary words and so need a number directly before them. */
    static final Set<String> TIME_UNITS = WordSet.of("second minute hour day week month year decade century");
}
