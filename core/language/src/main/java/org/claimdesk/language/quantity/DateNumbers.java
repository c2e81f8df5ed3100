package org.claimdesk.language.quantity;

import java.util.List;
import org.claimdesk.language.TimeExpression;

/** Tells the numbers that belong to a date or a time of day. */
final class DateNumbers {

    private DateNumbers() {}

    static boolean in(String text, Numeral number, List<TimeExpression> times) {
        for (TimeExpression time : times) {
            if (time.start() < number.end() && number.start() < time.end()) {
                return !duration(time);
            }
        }
        int behind = number.end();
        return behind < text.length()
                && text.charAt(behind) == ':'
                && behind + 1 < text.length()
                && Character.isDigit(text.charAt(behind + 1));
    }

    private static boolean duration(TimeExpression time) {
        return time.value().startsWith("P") && !time.value().endsWith("_REF")
                || time.text().matches("(?s).*(?:ago|earlier|later|now)");
    }
}
