package org.claimdesk.language.time;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One way of writing a time, and what it comes to. */
record Rule(Pattern pattern, Reckoning reckoning) {

    static Rule of(String pattern, Reckoning reckoning) {
        return new Rule(
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}$£€.-])(?:" + pattern + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE),
                reckoning);
    }

    @FunctionalInterface
    interface Reckoning {

        /**
         * @param ahead whether the sentence speaks of what is to come
         * @return the TIMEX3 value, null when the match is no time after all
         */
        @Nullable
        String value(MatchResult match, Calendar calendar, boolean ahead);
    }
}
