package org.claimdesk.comparison.facet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.comparison.facet.Finding.Kind;
import org.claimdesk.comparison.statement.EventKind;
import org.claimdesk.comparison.statement.Measure;
import org.claimdesk.comparison.statement.Moment;
import org.claimdesk.comparison.statement.Stretch;
import org.claimdesk.comparison.statement.Term;
import org.claimdesk.comparison.time.Period;
import org.jspecify.annotations.Nullable;

/** Keeps apart what was counted over different stretches of time: a day's dead and all since the war began. */
final class Sums {

    private static final Set<String> TELLING =
            Set.of("say", "tell", "report", "announce", "state", "estimate", "count");

    private Sums() {}

    static Optional<Finding> apart(Measure a, Measure b, boolean differ) {
        return differ(a, b, differ) || differ(b, a, differ)
                ? Optional.of(Finding.of(
                        Kind.APART,
                        "counted over different times (“" + over(a) + "” / “" + over(b) + "”): " + a.text() + " / "
                                + b.text()))
                : Optional.empty();
    }

    private static boolean differ(Measure a, Measure b, boolean differ) {
        Stretch over = a.stretch();
        if (over == null) {
            return false;
        }
        Stretch other = b.stretch();
        if (other != null) {
            return !over.length().equals(other.length()) || over.endless() && !met(over.from(), other.from());
        }
        Moment moment = b.moment();
        if (moment == null || !dates(moment)) {
            return over.single() && differ;
        }
        return over.endless() || over.single() && differ && !over.length().equals(length(moment.period()));
    }

    private static boolean met(@Nullable Period a, @Nullable Period b) {
        return a == null || b == null || a.meets(b);
    }

    /** Whether it tells when the counted things happened, not when something began or somebody told of it. */
    private static boolean dates(Moment moment) {
        Term word = moment.word();
        boolean told = word != null && TELLING.contains(word.lemma());
        return !moment.asOf() && !told && (moment.event() == EventKind.DEATH || moment.event() == EventKind.OTHER);
    }

    private static String length(Period period) {
        LocalDate end = period.last().plusDays(1);
        if (period.first().plusDays(1).equals(end)) {
            return "P1D";
        }
        if (period.first().plusMonths(1).equals(end)) {
            return "P1M";
        }
        return period.first().plusYears(1).equals(end) ? "P1Y" : "";
    }

    private static String over(Measure measure) {
        Stretch stretch = measure.stretch();
        Moment moment = measure.moment();
        return stretch != null ? stretch.words() : moment != null ? moment.text() : "no time said";
    }
}
