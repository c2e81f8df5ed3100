package org.claimdesk.comparison.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Groups the appearances of one claim by origin. Each appearance names its own: the agency it credits, else the house it
 * says it after, else the pages it cites, else its publisher; those with one name belong together, and so do copies.
 */
public final class Origins {

    private Origins() {}

    public static OriginCount count(List<Appearance> appearances) {
        List<List<OwnOrigin>> own = appearances.stream().map(OwnOrigin::of).toList();
        Groups groups = new Groups(appearances.size());
        List<int[]> copies = new ArrayList<>();
        for (int i = 0; i < appearances.size(); i++) {
            for (int j = i + 1; j < appearances.size(); j++) {
                if (copied(appearances.get(i), appearances.get(j))) {
                    copies.add(new int[] {i, j});
                    groups.join(i, j);
                } else if (common(own.get(i), own.get(j))) {
                    groups.join(i, j);
                }
            }
        }
        List<Origin> origins = new ArrayList<>();
        for (List<Integer> members : groups.all()) {
            origins.add(origin(members, appearances, own, copies));
        }
        return new OriginCount(origins);
    }

    private static boolean copied(Appearance a, Appearance b) {
        return a.article().id().equals(b.article().id())
                || new CopiedPassages(a.article(), b.article()).copied(a.passage(), b.passage());
    }

    private static boolean common(List<OwnOrigin> a, List<OwnOrigin> b) {
        return a.stream()
                .anyMatch(one -> b.stream().anyMatch(other -> one.name().equals(other.name())));
    }

    private static Origin origin(
            List<Integer> members, List<Appearance> appearances, List<List<OwnOrigin>> own, List<int[]> copies) {
        Map<OwnOrigin, List<String>> told = new LinkedHashMap<>();
        for (int member : members) {
            for (OwnOrigin found : own.get(member)) {
                told.computeIfAbsent(found, key -> new ArrayList<>()).add(label(appearances, member));
            }
        }
        List<Evidence> evidence = new ArrayList<>();
        told.forEach((found, labels) -> evidence.add(
                new Evidence(found.kind(), labels.stream().distinct().toList(), found.text())));
        for (int[] copy : copies) {
            List<String> labels = IntStream.of(copy)
                    .mapToObj(i -> label(appearances, i))
                    .distinct()
                    .toList();
            if (members.contains(copy[0]) && labels.size() > 1) {
                evidence.add(new Evidence(Evidence.Kind.COPIED_PASSAGE, labels, "the passages copy one another"));
            }
        }
        String name = told.keySet().stream()
                .min(Comparator.comparing(OwnOrigin::kind))
                .map(OwnOrigin::name)
                .orElse(null);
        return new Origin(
                name,
                members,
                members.stream().map(m -> label(appearances, m)).distinct().toList(),
                evidence);
    }

    private static String label(List<Appearance> appearances, int index) {
        return appearances.get(index).article().label();
    }
}
