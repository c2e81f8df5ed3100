package org.claimdesk.review.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Duration;
import java.util.Locale;
import org.claimdesk.review.claim.RejectReason;
import org.claimdesk.review.review.ReviewMode;
import org.claimdesk.review.review.Statistics;

/** Numbers in words, for the statistics page. */
@TemplateExtension
final class StatisticsWords {

    private StatisticsWords() {}

    static String reason(String reason) {
        var known = DecisionForm.named(RejectReason.class, reason);
        return known == null ? reason : Words.word(known);
    }

    static String lowered(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static long hundredths(Statistics.Acceptance acceptance) {
        return acceptance.share() == null ? 0 : Math.round(acceptance.share() * 100);
    }

    static String twoDigits(Double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** "40 seconds", "12 minutes", "5 hours", "3 days". */
    static String lasting(Long seconds) {
        var time = Duration.ofSeconds(seconds);
        if (time.toMinutes() < 2) {
            return seconds + " seconds";
        }
        if (time.toHours() < 2) {
            return time.toMinutes() + " minutes";
        }
        return time.toDays() < 2 ? time.toHours() + " hours" : time.toDays() + " days";
    }

    static String word(ReviewMode mode) {
        return switch (mode) {
            case ONE -> "One reviewer decides";
            case FOUR_EYES -> "Four eyes: nobody puts their own on record";
            case BLIND_DOUBLE -> "Two reviewers judge blind; a third decides where they differ";
        };
    }
}
