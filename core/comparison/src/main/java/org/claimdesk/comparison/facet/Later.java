package org.claimdesk.comparison.facet;

import java.time.LocalDate;
import java.util.Optional;
import org.claimdesk.comparison.Comparison.Newer;
import org.claimdesk.comparison.facet.Finding.Kind;
import org.claimdesk.comparison.statement.EventKind;
import org.claimdesk.comparison.statement.Measure;
import org.claimdesk.comparison.statement.MeasureKind.Course;
import org.claimdesk.comparison.statement.Moment;
import org.claimdesk.language.AnalyzedClaim;
import org.jspecify.annotations.Nullable;

/** Whether two different values are a matter of time. Needs a day on both sides; without it nothing is an update. */
final class Later {

    /** Days after which nobody adds to the count of an event. */
    private static final int GROWS_FOR = 90;

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
        if (course != Course.GROWING && course != Course.LEVEL || settled(pair, a, b, course)) {
            return Optional.empty();
        }
        return published(pair.a().claim().publishedAt(), pair.b().claim().publishedAt(), values);
    }

    /**
     * Both say for which time they speak, and it is the same one: then it does not matter which was published later. Counts
     * of one event go on growing for a while.
     */
    private static boolean settled(Pair pair, Measure a, Measure b, @Nullable Course course) {
        Moment momentA = a.moment();
        Moment momentB = b.moment();
        if (momentA == null || momentB == null || !momentA.period().equals(momentB.period())) {
            return false;
        }
        boolean asOf = momentA.asOf() && momentB.asOf();
        return course == Course.LEVEL
                ? asOf || state(momentA) && state(momentB)
                : asOf || over(pair.a().claim(), momentA) && over(pair.b().claim(), momentB);
    }

    private static boolean state(Moment moment) {
        return moment.asOf() || moment.event() == EventKind.OTHER;
    }

    private static boolean over(AnalyzedClaim claim, Moment moment) {
        LocalDate published = claim.publishedAt();
        return published != null
                && !moment.period().yearless()
                && moment.period().last().plusDays(GROWS_FOR).isBefore(published);
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
