package org.claimdesk.comparison.origin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the line by which an article credits another house as a whole: "Source: AP News – …", a dateline "PARIS
 * (Reuters) –", a byline "Jane Doe, Associated Press". "AP contributed to this report" credits a part only and is not taken.
 */
final class AgencyCredits {

    private static final Pattern SOURCE_LINE =
            Pattern.compile("^(?:Source|Sources|Credit|Via)\\s*:\\s*(.{2,200})$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEGMENTS = Pattern.compile("\\s+[–—|-]\\s+|[,;/(]");
    private static final Pattern DATELINE = Pattern.compile("^[^.!?]{0,60}\\(([A-Za-z ]{2,30})\\)\\s*(?:[–—-]|\\.)");
    private static final Pattern REUTERS_SIGNATURE =
            Pattern.compile("^\\(Reporting by .*(?:editing|Editing) by .*\\)$");

    private AgencyCredits() {}

    static Optional<Credit> find(List<String> bylines, List<String> passages) {
        return Stream.concat(
                        bylines.stream().flatMap(line -> byline(line).stream()),
                        passages.stream().flatMap(line -> line(line.strip()).stream()))
                .findFirst();
    }

    private static Optional<Credit> line(String line) {
        Matcher source = SOURCE_LINE.matcher(line);
        if (source.matches()) {
            return house(source.group(1), false, line);
        }
        Matcher dateline = DATELINE.matcher(line);
        if (dateline.find()) {
            return house(dateline.group(1), true, dateline.group());
        }
        return REUTERS_SIGNATURE.matcher(line).matches() ? Optional.of(new Credit("Reuters", line)) : Optional.empty();
    }

    private static Optional<Credit> byline(String line) {
        return house(line.replaceFirst("^[Bb]y\\s+", "").replace(" and ", ", "), true, line);
    }

    private static Optional<Credit> house(String names, boolean agencyOnly, String line) {
        Houses houses = Houses.standard();
        return SEGMENTS.splitAsStream(names)
                .flatMap(name -> houses.known(name).stream())
                .filter(family -> !agencyOnly || houses.agency(family))
                .map(family -> new Credit(family, line))
                .findFirst();
    }
}
