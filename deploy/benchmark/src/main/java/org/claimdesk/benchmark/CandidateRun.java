package org.claimdesk.benchmark;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.UUID;
import org.claimdesk.comparison.candidate.Candidate;
import org.claimdesk.comparison.candidate.CandidateQuery;
import org.claimdesk.comparison.candidate.InventedClaims;
import org.claimdesk.comparison.candidate.ResidentCandidateIndex;

/**
 * One size measured.
 *
 * @param megabytes that the index takes
 * @param found share of the questions whose claim was among the candidates
 * @param work processor time of the same searches: on a machine that does other things too, what a search costs
 * @param scan a plain scan of the same vectors in the same run, for fewer questions
 * @param recall share of the scan's ten nearest that were among the candidates, of those that are near at all: among few
 *     claims the ten nearest are filled up with claims of other topics, whose order is chance and which nothing relates
 * @param recallOfAll the same share of all ten
 */
record CandidateRun(
        int size,
        double buildSeconds,
        long megabytes,
        double found,
        Timings index,
        Timings work,
        Timings scan,
        double recall,
        double recallOfAll) {

    private static final int DIMENSIONS = 384;
    private static final int CANDIDATES = 60;
    private static final int NEAREST = 10;

    /** Claims of one invented topic have cosines of about .6, of two topics about 0 ± .05. */
    private static final double NEAR = 0.35;

    static CandidateRun of(int size, int questions, int scans) {
        var claims = new InventedClaims(DIMENSIONS);
        long before = used();
        var index = new ResidentCandidateIndex();
        long begin = System.nanoTime();
        for (int i = 0; i < size; i++) {
            index.add(claims.claim(i));
        }
        double build = (System.nanoTime() - begin) / 1e9;
        long memory = used() - before >> 20;
        long[] times = new long[questions];
        long[] work = new long[questions];
        var threads = ManagementFactory.getThreadMXBean();
        int found = 0;
        // The first round lets the compiler see the code.
        for (int round = 0; round < 2; round++) {
            found = 0;
            for (int q = 0; q < questions; q++) {
                int asked = (int) ((long) q * size / questions);
                var query = new CandidateQuery(claims.likeness(asked), null, CANDIDATES);
                long workStart = threads.getCurrentThreadCpuTime();
                long start = System.nanoTime();
                List<Candidate> answer = index.search(query);
                times[q] = System.nanoTime() - start;
                work[q] = threads.getCurrentThreadCpuTime() - workStart;
                found += answer.stream().anyMatch(one -> one.id().equals(new UUID(1, asked))) ? 1 : 0;
            }
        }
        var timings = Timings.of(times);
        return scanned(
                new CandidateRun(
                        size, build, memory, found / (double) questions, timings, Timings.of(work), timings, 1, 1),
                claims,
                index,
                scans);
    }

    private static CandidateRun scanned(
            CandidateRun run, InventedClaims claims, ResidentCandidateIndex index, int scans) {
        var scan = new PlainScan(run.size);
        for (int i = 0; i < run.size; i++) {
            scan.put(i, claims.claim(i));
        }
        long[] times = new long[scans];
        int hits = 0;
        int wanted = 0;
        int nearHits = 0;
        int near = 0;
        for (int q = 0; q < scans; q++) {
            var asked = claims.likeness((int) ((long) q * run.size / scans));
            long start = System.nanoTime();
            var nearest = scan.nearest(asked, NEAREST);
            times[q] = System.nanoTime() - start;
            var answer = index.search(new CandidateQuery(asked, null, 1000)).stream()
                    .map(Candidate::id)
                    .toList();
            for (int row : nearest) {
                boolean hit = answer.contains(new UUID(1, row));
                boolean close = scan.cosine(asked, row) >= NEAR;
                wanted++;
                hits += hit ? 1 : 0;
                near += close ? 1 : 0;
                nearHits += close && hit ? 1 : 0;
            }
        }
        return new CandidateRun(
                run.size,
                run.buildSeconds,
                run.megabytes,
                run.found,
                run.index,
                run.work,
                Timings.of(times),
                nearHits / (double) near,
                hits / (double) wanted);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    String line() {
        return String.format(
                "%,10d claims: built in %.1f s, %,d MB; index p50 %.2f p99 %.2f max %.2f ms (processor time p50 %.2f p99 %.2f), found %.3f, recall@10 %.3f"
                        + " (%.3f with strangers);"
                        + " plain scan p50 %.1f p99 %.1f ms",
                size,
                buildSeconds,
                megabytes,
                index.p50(),
                index.p99(),
                index.max(),
                work.p50(),
                work.p99(),
                found,
                recall,
                recallOfAll,
                scan.p50(),
                scan.p99());
    }
}
