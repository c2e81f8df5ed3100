package org.claimdesk.comparison.facet;

import java.time.LocalDate;
import java.util.Optional;
import org.claimdesk.comparison.Comparison.Newer;
import org.claimdesk.comparison.facet.Finding.Kind;
import org.claimdesk.comparison.statement.Measure;
import org.claimdesk.comparison.statement.MeasureKind.Course;
import org.claimdesk.comparison.statement.Moment;
import org.jspecify.annotations.Nullable;

/** Whether two different values are a matter of time. Needs a day on both sides; without it nothing is an update. */
final class Later {

    private Later() {}

    static Optional<Finding> of(Pair pair, Measure a, Measure b, String values) {
        Course course = course(a, b);
        Moment momentA = a.moment();
        Moment momentB = b.moment();
        if (momentA != null && momentB != null && !momentA.period().meets(momentB.period())) {
            boolean state = momentA.asOf() || momentB.asOf() || course == Course.LEVEL;
            String days = " (" + momentA.text() + " / " + momentB.text() + ")";
            if (momentA.period().after(momentB.period())) {
                return Optional.of(moved(state, values + days, Newer.FIRST));
            }
            if (momentB.period().after(momentA.period())) {
                return Optional.of(moved(state, values + days, Newer.SECOND));
            }
            return Optional.of(Finding.of(Kind.APART, "at different times: " + values + days));
        }
        if (course != Course.GROWING && course != Course.LEVEL) {
            return Optional.empty();
        }
        return published(pair.a().claim().publishedAt(), pair.b().claim().publishedAt(), values);
    }

    private static Finding moved(boolean state, String reason, Newer newer) {
        return state
                ? new Finding(Kind.UPDATE, reason, newer, null)
                : Finding.of(Kind.APART, "at different times: " + reason);
    }

    private static Optional<Finding> published(@Nullable LocalDate a, @Nullable LocalDate b, String values) {
        if (a == null || b == null || a.equals(b)) {
            return Optional.empty();
        }
        Newer newer = a.isAfter(b) ? Newer.FIRST : Newer.SECOND;
        return Optional.of(new Finding(Kind.UPDATE, values + " (published " + a + " / " + b + ")", newer, null));
    }

    private static @Nullable Course course(Measure a, Measure b) {
        return a.kind() != null
                ? a.kind().course()
                : b.kind() != null ? b.kind().course() : null;
    }
}
