package org.claimdesk.review.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.review.claim.Quantity;
import org.claimdesk.review.claim.TimeExpression;
import org.claimdesk.review.claim.WordingRefused;
import org.claimdesk.review.review.ClaimItem;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a claim as a form to correct it: a line each, an empty line to add one; a line without words goes.
 *
 * @param were the lines before a person touched them; as long as they are the same, what is kept follows the wording
 */
record ReadRows(List<QuantityRow> quantities, List<TimeRow> times, String were) {

    /** As the extractor calls them. */
    static final List<String> MODIFIERS = List.of("exact", "about", "at_least", "more_than", "at_most", "less_than");

    private static final int MOST = 20;
    private static final int LONGEST = 200;

    /** A number. */
    record QuantityRow(String text, String value, String upper, String unit, String modifier) {

        static final QuantityRow EMPTY = new QuantityRow("", "", "", "", "exact");

        static QuantityRow of(Quantity one) {
            return new QuantityRow(
                    one.text(),
                    plain(one.value()),
                    plain(one.upper()),
                    one.unit() == null ? "" : one.unit(),
                    one.modifier() == null ? "exact" : one.modifier());
        }

        private String print() {
            return String.join(" | ", text, value, upper, unit, modifier);
        }

        private Quantity quantity() {
            return new Quantity(text, number(value), number(upper), unit.isEmpty() ? null : unit, modifier, null, null);
        }
    }

    /** A date, a time or a duration. */
    record TimeRow(String text, String value) {

        static final TimeRow EMPTY = new TimeRow("", "");

        private String print() {
            return text + " | " + value;
        }
    }

    static ReadRows of(ClaimItem claim) {
        var quantities = claim.quantities().stream().map(QuantityRow::of).toList();
        var times = claim.times().stream()
                .map(one -> new TimeRow(one.text(), one.value() == null ? "" : one.value()))
                .toList();
        return new ReadRows(with(quantities, QuantityRow.EMPTY), with(times, TimeRow.EMPTY), print(quantities, times));
    }

    static ReadRows of(MultivaluedMap<String, String> sent) {
        var quantities = new ArrayList<QuantityRow>();
        for (int i = 0; i < MOST && sent.containsKey("quantity-" + i + "-text"); i++) {
            var at = "quantity-" + i + "-";
            var modifier = field(sent, at + "modifier");
            quantities.add(new QuantityRow(
                    field(sent, at + "text"),
                    field(sent, at + "value"),
                    field(sent, at + "upper"),
                    field(sent, at + "unit"),
                    MODIFIERS.contains(modifier) ? modifier : "exact"));
        }
        var times = new ArrayList<TimeRow>();
        for (int i = 0; i < MOST && sent.containsKey("time-" + i + "-text"); i++) {
            times.add(new TimeRow(field(sent, "time-" + i + "-text"), field(sent, "time-" + i + "-value")));
        }
        quantities.removeIf(row -> row.text().isEmpty());
        times.removeIf(row -> row.text().isEmpty());
        return new ReadRows(
                with(quantities, QuantityRow.EMPTY), with(times, TimeRow.EMPTY), DecisionForm.value(sent, "read-were"));
    }

    public List<String> modifiers() {
        return MODIFIERS;
    }

    /** Whether a person corrected something, so that it has to be seen. */
    public boolean touched() {
        return !were.equals(print(quantities, times));
    }

    /** Null when nothing was corrected. */
    @Nullable
    List<Quantity> corrected() {
        return touched()
                ? quantities.stream()
                        .filter(row -> !row.text().isEmpty())
                        .map(QuantityRow::quantity)
                        .toList()
                : null;
    }

    /** The same for dates. */
    @Nullable
    List<TimeExpression> correctedTimes() {
        return touched()
                ? times.stream()
                        .filter(row -> !row.text().isEmpty())
                        .map(row ->
                                new TimeExpression(row.text(), row.value().isEmpty() ? null : row.value(), null, null))
                        .toList()
                : null;
    }

    private static String print(List<QuantityRow> quantities, List<TimeRow> times) {
        return Stream.concat(
                        quantities.stream().filter(row -> !row.text().isEmpty()).map(QuantityRow::print),
                        times.stream().filter(row -> !row.text().isEmpty()).map(TimeRow::print))
                .collect(Collectors.joining(" ; "));
    }

    private static <T> List<T> with(List<T> rows, T empty) {
        var all = new ArrayList<>(rows);
        all.add(empty);
        return all;
    }

    private static String field(MultivaluedMap<String, String> sent, String name) {
        var value = DecisionForm.value(sent, name).strip();
        if (value.length() > LONGEST) {
            throw new WordingRefused(name, "must have at most " + LONGEST + " characters");
        }
        return value;
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static @Nullable BigDecimal number(String text) {
        var digits = text.replaceAll("[,\\s]", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("[+-]?[0-9]{1,30}(\\.[0-9]{1,20})?")) {
            throw new WordingRefused("quantities", "must have numbers in digits, not " + text);
        }
        return new BigDecimal(digits);
    }
}
