package org.claimdesk.comparison.candidate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Claim id and group of each row, 32 bytes a row, and which rows are dead. */
final class Rows {

    private long[] numbers = new long[256];
    private final BitSet dead = new BitSet();
    private int size;
    private int deadCount;

    int add(UUID id, UUID group) {
        if (size * 4 + 4 > numbers.length) {
            numbers = Arrays.copyOf(numbers, numbers.length + numbers.length / 2);
        }
        numbers[size * 4] = id.getMostSignificantBits();
        numbers[size * 4 + 1] = id.getLeastSignificantBits();
        numbers[size * 4 + 2] = group.getMostSignificantBits();
        numbers[size * 4 + 3] = group.getLeastSignificantBits();
        return size++;
    }

    void kill(int row) {
        dead.set(row);
        deadCount++;
    }

    int size() {
        return size;
    }

    int dead() {
        return deadCount;
    }

    boolean live(int row) {
        return !dead.get(row);
    }

    UUID id(int row) {
        return new UUID(numbers[row * 4], numbers[row * 4 + 1]);
    }

    UUID group(int row) {
        return new UUID(numbers[row * 4 + 2], numbers[row * 4 + 3]);
    }

    boolean is(int row, UUID id) {
        return numbers[row * 4] == id.getMostSignificantBits() && numbers[row * 4 + 1] == id.getLeastSignificantBits();
    }

    boolean inGroup(int row, @Nullable UUID group) {
        return group != null
                && numbers[row * 4 + 2] == group.getMostSignificantBits()
                && numbers[row * 4 + 3] == group.getLeastSignificantBits();
    }
}
