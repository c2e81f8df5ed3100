package org.claimdesk.review.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.claimdesk.review.claim.Verdict;
import org.claimdesk.review.review.Statistics;

/**
 * Decisions of thirty days as columns, on a canvas of 600 by 120 units.
 *
 * @param most decisions on the busiest day, the height of the canvas
 */
record DayChart(List<Column> columns, long most) {

    private static final int DAYS = 30;
    private static final int WIDTH = 600;
    private static final int HEIGHT = 120;

    static DayChart of(List<Statistics.Day> days, LocalDate today) {
        var counted = IntStream.range(0, DAYS)
                .mapToObj(i -> today.minusDays(DAYS - 1L - i))
                .map(day -> Counted.of(day, days))
                .toList();
        long most = counted.stream().mapToLong(Counted::all).max().orElse(0);
        var columns = IntStream.range(0, DAYS)
                .mapToObj(i -> Column.of(counted.get(i), i, Math.max(most, 1)))
                .toList();
        return new DayChart(columns, most);
    }

    /** Days on which anything was decided, newest first. */
    public List<Column> rows() {
        return columns.stream().filter(one -> one.counted().all() > 0).toList().reversed();
    }

    /** What was decided on a day. */
    record Counted(LocalDate day, long approved, long rejected, long other) {

        static Counted of(LocalDate day, List<Statistics.Day> days) {
            var approve = Verdict.APPROVE.name();
            var reject = Verdict.REJECT.name();
            return new Counted(
                    day,
                    sum(day, days, approve::equals),
                    sum(day, days, reject::equals),
                    sum(day, days, verdict -> !verdict.equals(approve) && !verdict.equals(reject)));
        }

        private static long sum(LocalDate day, List<Statistics.Day> days, Predicate<String> verdict) {
            return days.stream()
                    .filter(one -> one.day().equals(day) && verdict.test(one.verdict()))
                    .mapToLong(Statistics.Day::decisions)
                    .sum();
        }

        public long all() {
            return approved + rejected + other;
        }
    }

    /** A column of three parts: approved at the bottom, rejected, the rest on top; lengths in units of the canvas. */
    record Column(Counted counted, int x, int width, Part approved, Part rejected, Part other) {

        static Column of(Counted counted, int i, long most) {
            int step = WIDTH / DAYS;
            int a = length(counted.approved(), most);
            int r = length(counted.rejected(), most);
            int o = length(counted.other(), most);
            return new Column(
                    counted,
                    i * step + 2,
                    step - 4,
                    new Part(HEIGHT - a, a),
                    new Part(HEIGHT - a - r, r),
                    new Part(HEIGHT - a - r - o, o));
        }

        private static int length(long n, long most) {
            return (int) Math.round((double) n * HEIGHT / most);
        }
    }

    /** From y downwards. */
    record Part(int y, int height) {}
}
