package org.claimdesk.comparison.facet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.comparison.facet.Finding.Kind;
import org.claimdesk.comparison.statement.Measure;
import org.claimdesk.comparison.statement.MeasureKind;
import org.claimdesk.comparison.statement.Moment;
import org.claimdesk.language.AnalyzedClaim;
import org.claimdesk.language.Entity;
import org.claimdesk.language.EntityType;
import org.claimdesk.language.Modality;
import org.jspecify.annotations.Nullable;

/** What keeps two numbers of one kind apart: other subjects, places, parts, a forecast against a result. */
final class Guards {

    private static final Set<String> OPEN = Set.of("will", "could", "may", "might", "would");
    private static final Set<String> AHEAD =
            Set.of("expect", "plan", "predict", "forecast", "project", "intend", "hope");
    private static final int LONG_AGO = 300;
    private static final double OUT_OF_SCALE = 20;

    Optional<Finding> apart(Pair pair, Measure a, Measure b, boolean differ) {
        if (pair.namesDiffer()) {
            return Optional.of(Finding.of(Kind.APART, "about different subjects: " + values(a, b)));
        }
        Set<String> placesA = places(pair.a().claim());
        Set<String> placesB = places(pair.b().claim());
        if (!placesA.isEmpty() && !placesB.isEmpty() && placesA.stream().noneMatch(placesB::contains)) {
            return Optional.of(Finding.of(Kind.APART, "about different places: " + values(a, b)));
        }
        boolean forecastA = open(pair.a().claim());
        boolean forecastB = open(pair.b().claim());
        if (forecastA != forecastB) {
            return Optional.of(Finding.of(Kind.APART, "one is said to have happened, one is not: " + values(a, b)));
        }
        Optional<Finding> sums = Sums.apart(a, b, differ);
        if (sums.isPresent()) {
            return sums;
        }
        Moment momentA = a.moment();
        Moment momentB = b.moment();
        boolean otherTime =
                momentA != null && momentB != null && !momentA.period().meets(momentB.period());
        otherTime |= longBefore(momentA, pair.b().claim()) && momentB == null
                || longBefore(momentB, pair.a().claim()) && momentA == null;
        boolean fixed = a.kind() != null && a.kind().course() == MeasureKind.Course.FIXED;
        if (otherTime && !fixed && (!differ || momentA == null || momentB == null)) {
            return Optional.of(Finding.of(Kind.APART, "at different times: " + values(a, b)));
        }
        Set<String> limitsA = new HashSet<>(a.limits());
        Set<String> limitsB = new HashSet<>(b.limits());
        if (!limitsA.equals(limitsB) && differ) {
            List<String> only = new ArrayList<>(limitsA);
            only.addAll(limitsB);
            only.removeIf(limit -> limitsA.contains(limit) && limitsB.contains(limit));
            return Optional.of(Finding.of(
                    Kind.APART, "a part or another count (“" + String.join("”, “", only) + "”): " + values(a, b)));
        }
        return Optional.empty();
    }

    /**
     * Values so far apart are rarely given for one thing: a cell is not the prison, a day's cost not the year's. A power
     * of a thousand between the same digits is: somebody wrote "million" for "billion".
     */
    static Optional<Finding> outOfScale(Measure a, Measure b, String values) {
        if (a.amount().vague() || b.amount().vague()) {
            return Optional.of(Finding.of(Kind.APART, "one is no number: " + values));
        }
        double one = Math.abs(a.amount().written().low());
        double other = Math.abs(b.amount().written().low());
        double ratio = Math.max(one, other) / Math.max(1e-9, Math.min(one, other));
        double thousands = Math.log10(ratio) / 3;
        boolean slip = ratio > 1 && Math.abs(thousands - Math.rint(thousands)) < 0.01;
        return Math.min(one, other) > 0 && ratio > OUT_OF_SCALE && !slip
                ? Optional.of(Finding.of(Kind.APART, "too far apart to be given for one thing: " + values))
                : Optional.empty();
    }

    /** Whether a time lies so long before the other claim was published that it cannot mean that. */
    private static boolean longBefore(@Nullable Moment moment, AnalyzedClaim other) {
        LocalDate published = other.publishedAt();
        return moment != null
                && published != null
                && !moment.period().yearless()
                && moment.period().last().plusDays(LONG_AGO).isBefore(published);
    }

    /** Not said to have happened. What "would have cost" so much was settled all the same. */
    private static boolean open(AnalyzedClaim claim) {
        boolean said = claim.tokens().stream()
                .anyMatch(token -> token.tag().equals("MD") && OPEN.contains(token.lemma())
                        || token.tag().startsWith("VB") && AHEAD.contains(token.lemma()));
        return (said || claim.modality() != Modality.FACT) && !claim.text().contains("would have ");
    }

    private static String values(Measure a, Measure b) {
        return a.text() + " / " + b.text();
    }

    /** Words of the places named, but for those in the name of who says it. */
    private static Set<String> places(AnalyzedClaim claim) {
        Set<String> words = new HashSet<>();
        String speaker = claim.attribution() == null ? "" : claim.attribution().source();
        for (Entity entity : claim.entities()) {
            if (entity.type() == EntityType.PLACE && !speaker.contains(entity.text())) {
                words.addAll(List.of(entity.text().toLowerCase(Locale.ROOT).split("\\W+")));
            }
        }
        return words;
    }
}
