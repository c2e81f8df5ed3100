package org.claimdesk.ingest.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** RFC 4180: commas, quotes doubled in quotes, line ends of any system. */
final class Csv {

    private final String text;
    private final StringBuilder cell = new StringBuilder();
    private List<String> row = new ArrayList<>();

    Csv(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * Row after row, without the empty ones.
     *
     * @throws BrokenBatchException with a quote that never ends
     */
    void rows(Consumer<List<String>> sink) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                endCell();
            } else if (!quoted && (c == '\n' || c == '\r')) {
                endRow(sink);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new BrokenBatchException("A quote in manifest.csv never ends.");
        }
        endRow(sink);
    }

    private void endRow(Consumer<List<String>> sink) {
        if (!row.isEmpty() || !cell.isEmpty()) {
            endCell();
            sink.accept(row);
            row = new ArrayList<>();
        }
    }

    private void endCell() {
        row.add(cell.toString());
        cell.setLength(0);
    }
}
