package org.claimdesk.comparison.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How units convert, exactly where they are defined exactly (NIST SP 811, appendix B). */
final class UnitTable {

    private static final Map<String, Unit> UNITS = read();
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private UnitTable() {}

    /** Empty for a counted noun. A currency that the table lacks converts into itself only. */
    static Optional<Unit> find(String symbol) {
        Unit known = UNITS.get(symbol);
        if (known == null && CURRENCY.matcher(symbol).matches()) {
            return Optional.of(new Unit(symbol, symbol, 1, 0));
        }
        return Optional.ofNullable(known);
    }

    private static Map<String, Unit> read() {
        Map<String, Unit> units = new HashMap<>();
        try (InputStream stream = UnitTable.class.getResourceAsStream("units.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("the class path lacks units.tsv");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> units.put(
                            cells[0],
                            new Unit(
                                    cells[0],
                                    cells[1],
                                    Double.parseDouble(cells[2]),
                                    cells.length > 3 ? Double.parseDouble(cells[3]) : 0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(units);
    }
}
