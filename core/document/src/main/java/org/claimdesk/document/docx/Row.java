package org.claimdesk.document.docx;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.document.BlockKind;
import org.claimdesk.document.Draft;
import org.claimdesk.document.Run;

/**
 * A row of a table while it is read. Tables also lay out pages in columns: a row that holds prose, or a table, is
 * written paragraph by paragraph, column after column, any other as one line.
 */
final class Row {
    /** Characters of a paragraph that is no longer a value or a name: about two lines. */
    private static final int PROSE = 160;

    private record Paragraph(BlockKind kind, Run run) {}

    private final List<List<Paragraph>> cells = new ArrayList<>();
    private boolean layout;

    void nextCell() {
        cells.add(new ArrayList<>());
    }

    void add(BlockKind kind, Run run) {
        if (cells.isEmpty()) {
            nextCell();
        }
        if (!run.isBlank()) {
            cells.getLast().add(new Paragraph(kind, run));
            layout |= run.length() > PROSE;
        }
    }

    /** Writes what is there as paragraphs, since a table comes inside this row. */
    void interrupt(Draft draft) {
        layout = true;
        write(draft);
        cells.forEach(List::clear);
    }

    void write(Draft draft) {
        if (layout) {
            cells.forEach(cell -> cell.forEach(paragraph -> draft.add(paragraph.kind(), paragraph.run())));
            return;
        }
        Run line = new Run();
        for (List<Paragraph> cell : cells) {
            line.nextCell();
            cell.forEach(paragraph -> line.append(paragraph.run()).words(" "));
        }
        draft.add(BlockKind.TABLE_ROW, line);
    }
}
