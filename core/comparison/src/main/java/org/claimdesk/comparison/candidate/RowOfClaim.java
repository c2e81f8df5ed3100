package org.claimdesk.comparison.candidate;

import java.util.Arrays;
import java.util.UUID;

/** The live row of each claim: open addressing over row numbers, the ids stand in {@link Rows}. */
final class RowOfClaim {

    private static final int FREE = -1;
    private static final int GONE = -2;

    private final Rows rows;
    private int[] table;
    private int filled;

    RowOfClaim(Rows rows) {
        this.rows = rows;
        this.table = new int[256];
        Arrays.fill(table, FREE);
    }

    /** @return -1 when the claim has no row */
    int find(UUID id) {
        int at = place(id);
        return table[at] == FREE ? -1 : table[at];
    }

    /** Notes the row of a claim that has none. */
    void put(UUID id, int row) {
        if (filled * 3 > table.length * 2) {
            grow();
        }
        table[place(id)] = row;
        filled++;
    }

    void remove(UUID id) {
        int at = place(id);
        if (table[at] != FREE) {
            table[at] = GONE;
        }
    }

    private int place(UUID id) {
        int mask = table.length - 1;
        int at = id.hashCode() * 0x9E3779B9 >>> 7 & mask;
        while (table[at] != FREE && (table[at] == GONE || !rows.is(table[at], id))) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        int[] old = table;
        table = new int[old.length * 2];
        Arrays.fill(table, FREE);
        filled = 0;
        for (int row : old) {
            if (row >= 0) {
                table[place(rows.id(row))] = row;
                filled++;
            }
        }
    }
}
