package org.claimdesk.comparison.facet;

import org.claimdesk.comparison.statement.Measure;
import org.claimdesk.language.Modifier;

/** Says which room the comparison left for how the numbers are worded. */
final class Allowance {

    private Allowance() {}

    static String inWords(Measure a, Measure b) {
        boolean about = about(a) || about(b);
        boolean bound = bound(a) || bound(b);
        return (about ? ", “about” counts as ±" + share(about(a) ? a : b) + " %" : "")
                + (bound ? ", one is a bound" : "");
    }

    private static boolean about(Measure measure) {
        return measure.amount().quantity().modifier() == Modifier.ABOUT
                && !measure.amount().vague();
    }

    private static boolean bound(Measure measure) {
        Modifier modifier = measure.amount().quantity().modifier();
        return modifier != Modifier.EXACT && modifier != Modifier.ABOUT;
    }

    private static long share(Measure measure) {
        double high = measure.amount().written().high();
        return Math.round(100 * (measure.amount().allowed().high() - high) / Math.max(1e-12, Math.abs(high)));
    }
}
