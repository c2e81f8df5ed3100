package org.claimdesk.comparison.facet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.comparison.facet.Finding.Kind;
import org.claimdesk.comparison.statement.Measure;
import org.claimdesk.language.Entity;
import org.claimdesk.language.EntityType;
import org.claimdesk.language.Modality;

/** What keeps two numbers of one kind apart: other subjects, places, parts, a forecast against a result. */
final class Guards {

    Optional<Finding> apart(Pair pair, Measure a, Measure b, boolean differ) {
        if (pair.namesDiffer()) {
            return Optional.of(Finding.of(Kind.APART, "about different subjects: " + values(a, b)));
        }
        Set<String> placesA = places(pair.a().claim().entities());
        Set<String> placesB = places(pair.b().claim().entities());
        if (!placesA.isEmpty() && !placesB.isEmpty() && placesA.stream().noneMatch(placesB::contains)) {
            return Optional.of(Finding.of(Kind.APART, "about different places: " + values(a, b)));
        }
        boolean forecastA = pair.a().claim().modality() != Modality.FACT;
        boolean forecastB = pair.b().claim().modality() != Modality.FACT;
        if (forecastA != forecastB && differ) {
            return Optional.of(Finding.of(Kind.APART, "one is said to have happened, one is not: " + values(a, b)));
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

    private static String values(Measure a, Measure b) {
        return a.text() + " / " + b.text();
    }

    private static Set<String> places(List<Entity> entities) {
        Set<String> words = new HashSet<>();
        for (Entity entity : entities) {
            if (entity.type() == EntityType.PLACE) {
                words.addAll(List.of(entity.text().toLowerCase(Locale.ROOT).split("\\W+")));
            }
        }
        return words;
    }
}
