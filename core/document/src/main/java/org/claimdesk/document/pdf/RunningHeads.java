package org.claimdesk.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what stands at the head or foot of page after page, and the numbers of the pages. */
final class RunningHeads {
    private static final int EDGE_LINES = 3;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-–—\\[(|]?\\s*(page|p\\.|seite)?\\s*(\\d{1,4}|[ivxlc]{1,7})\\s*((of|/|von|\\|)\\s*\\d{1,4})?\\s*[-–—\\])|]?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private RunningHeads() {}

    static List<Line> without(List<Line> lines) {
        Map<Integer, List<Line>> pages =
                lines.stream().collect(Collectors.groupingBy(Line::page, TreeMap::new, Collectors.toList()));
        Map<String, Integer> seen = new HashMap<>();
        Set<Line> edges = new HashSet<>();
        Set<Line> outermost = new HashSet<>();
        for (List<Line> page : pages.values()) {
            List<Line> sorted = new ArrayList<>(page);
            sorted.sort(Comparator.comparingDouble(Line::baseline));
            Set<String> keys = new HashSet<>();
            for (int i = 0; i < sorted.size(); i++) {
                if (i < EDGE_LINES || i >= sorted.size() - EDGE_LINES) {
                    edges.add(sorted.get(i));
                    keys.add(key(sorted.get(i)));
                }
            }
            outermost.add(sorted.getFirst());
            outermost.add(sorted.getLast());
            keys.forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        int often = Math.max(2, (pages.size() + 1) / 2);
        return lines.stream()
                .filter(line -> !(edges.contains(line) && repeated(line, seen, often)))
                .filter(line -> !(outermost.contains(line)
                        && PAGE_NUMBER.matcher(line.text().strip()).matches()))
                .toList();
    }

    /** Left and right pages carry different heads, so a third of the pages is enough for a long document. */
    private static boolean repeated(Line line, Map<String, Integer> seen, int often) {
        int times = seen.getOrDefault(key(line), 0);
        return times >= often || times >= 4 && times * 3 >= often * 2;
    }

    /** The words without their numbers, and about where they stand. */
    private static String key(Line line) {
        return DIGITS.matcher(line.text()).replaceAll("#") + "@" + Math.round(line.baseline() / 12);
    }
}
