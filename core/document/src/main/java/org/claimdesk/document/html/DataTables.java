package org.claimdesk.document.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells tables of data from tables that only lay out a page. */
final class DataTables {
    private static final Pattern LAYOUT_ROLE = Pattern.compile("presentation|none");
    private static final int ROWS = 10;
    private static final int COLUMNS = 4;
    private static final int CELLS = 10;

    private DataTables() {}

    static boolean is(Element table) {
        if (!Tags.is(table, "table")
                || LAYOUT_ROLE.matcher(table.attr("role")).matches()
                || table.attr("datatable").equals("0")) {
            return false;
        }
        if (table.hasAttr("summary") || table.selectFirst("caption, col, colgroup, tfoot, thead, th") != null) {
            return true;
        }
        if (table.selectFirst("table table") != null) {
            return false;
        }
        int rows = table.getElementsByTag("tr").size();
        int columns = table.getElementsByTag("tr").stream()
                .mapToInt(Element::childrenSize)
                .max()
                .orElse(0);
        if (rows <= 1 || columns <= 1) {
            return false;
        }
        return rows >= ROWS || columns > COLUMNS || rows * columns > CELLS;
    }
}
