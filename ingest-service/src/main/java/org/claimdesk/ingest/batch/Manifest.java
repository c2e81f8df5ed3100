package org.claimdesk.ingest.batch;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code manifest.csv}: what the uploader says about the files of a ZIP. The first row names the columns, in any order: file,
 * title, publisher, date, url; others are skipped.
 */
final class Manifest {

    static final String FILE = "manifest.csv";
    static final Manifest NONE = new Manifest(0);

    private final Map<String, Said> rows = new HashMap<>();
    private final int most;
    private List<String> columns = List.of();

    private Manifest(int most) {
        this.most = most;
    }

    /**
     * @param most rows
     * @throws BrokenBatchException without a column of files, with a quote that never ends, or with too many rows
     */
    static Manifest of(byte[] bytes, int most) {
        Manifest manifest = new Manifest(most);
        new Csv(Decoded.of(bytes, Charset.forName("windows-1252"))).rows(manifest::add);
        if (manifest.columns.isEmpty()) {
            throw new BrokenBatchException("manifest.csv is empty.");
        }
        return manifest;
    }

    /** What is said of the file. */
    Said of(String file) {
        return rows.getOrDefault(file, Said.NOTHING);
    }

    private void add(List<String> cells) {
        if (columns.isEmpty()) {
            columns = cells.stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            if (!columns.contains("file")) {
                throw new BrokenBatchException("The first row of manifest.csv has no column \"file\".");
            }
            return;
        }
        String file = cell(cells, "file");
        if (file != null) {
            rows.put(
                    file.strip().replace('\\', '/'),
                    new Said(cell(cells, "title"), cell(cells, "publisher"), cell(cells, "date"), cell(cells, "url")));
        }
        if (rows.size() > most) {
            throw new BrokenBatchException("manifest.csv may have at most " + most + " rows.");
        }
    }

    private @Nullable String cell(List<String> cells, String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= cells.size() ? null : cells.get(at);
    }
}
