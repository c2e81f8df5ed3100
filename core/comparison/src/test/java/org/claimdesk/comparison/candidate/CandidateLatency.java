package org.claimdesk.comparison.candidate;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Measures the index at 10⁴, 10⁵, 10⁶ claims beside a plain scan. Run by hand: {@code main(sizes…)}. */
final class CandidateLatency {

    private static final int QUERIES = 1_000;

    private CandidateLatency() {}

    public static void main(String[] arguments) {
        InventedClaims claims = new InventedClaims(384);
        for (String size : arguments) {
            measure(claims, Integer.parseInt(size));
        }
    }

    private static void measure(InventedClaims claims, int size) {
        long before = used();
        ResidentCandidateIndex index = new ResidentCandidateIndex();
        long begin = System.nanoTime();
        for (int i = 0; i < size; i++) {
            index.add(claims.claim(i));
        }
        double build = (System.nanoTime() - begin) / 1e9;
        long memory = used() - before;
        int found = 0;
        long[] times = new long[QUERIES];
        for (int round = 0; round < 2; round++) {
            found = 0;
            for (int q = 0; q < QUERIES; q++) {
                int asked = (int) ((long) q * size / QUERIES);
                CandidateQuery query = new CandidateQuery(claims.likeness(asked), null, 50);
                long start = System.nanoTime();
                List<Candidate> answer = index.search(query);
                times[q] = System.nanoTime() - start;
                if (answer.stream().anyMatch(c -> c.id().equals(new UUID(1, asked)))) {
                    found++;
                }
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "%,d claims: built in %.1f s, %d MB, found %.3f, p50 %.2f ms, p99 %.2f ms, max %.2f ms%n",
                size,
                build,
                memory >> 20,
                found / (double) QUERIES,
                times[QUERIES / 2] / 1e6,
                times[QUERIES * 99 / 100] / 1e6,
                times[QUERIES - 1] / 1e6);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
