package org.claimdesk.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.comparison.facet.DenialFacet;
import org.claimdesk.comparison.facet.Facet;
import org.claimdesk.comparison.facet.Finding;
import org.claimdesk.comparison.facet.KindFacet;
import org.claimdesk.comparison.facet.LifetimeFacet;
import org.claimdesk.comparison.facet.OppositeFacet;
import org.claimdesk.comparison.facet.Pair;
import org.claimdesk.comparison.facet.PeopleFacet;
import org.claimdesk.comparison.facet.QuotationFacet;
import org.claimdesk.comparison.facet.RoleFacet;
import org.claimdesk.comparison.facet.SuperlativeFacet;
import org.claimdesk.comparison.facet.TimeFacet;
import org.claimdesk.comparison.facet.ValueFacet;
import org.claimdesk.comparison.lexicon.Words;
import org.claimdesk.comparison.statement.Statement;
import org.claimdesk.language.AnalyzedClaim;

/** Tells how two claims stand to each other. Safe for several threads; the order of the two does not matter. */
public final class Comparer {

    /** By how much "about" and its like widen a value, as a share of it. */
    public static final double ABOUT = 0.05;

    private static final List<Facet> FACETS = List.of(
            new ValueFacet(),
            new TimeFacet(),
            new LifetimeFacet(),
            new DenialFacet(),
            new OppositeFacet(),
            new RoleFacet(),
            new KindFacet(),
            new PeopleFacet(),
            new SuperlativeFacet(),
            new QuotationFacet());

    private final double about;
    private final boolean mayPoint;

    /** For claims of one matter that somebody puts beside one another: "it" here may be what is named there. */
    public static Comparer ofGivenPairs() {
        return new Comparer(ABOUT, true);
    }

    /** For claims out of many articles: only what is named counts. */
    public static Comparer ofManyArticles() {
        return new Comparer(ABOUT, false);
    }

    /**
     * Loads WordNet, which takes some seconds once.
     *
     * @param about by how much "about" widens a value, from 0 to below 1
     * @param mayPoint whether "it" on one side may be what the other names
     */
    public Comparer(double about, boolean mayPoint) {
        if (!(about >= 0 && about < 1)) {
            throw new IllegalArgumentException("about is from 0 to below 1, not " + about);
        }
        this.about = about;
        this.mayPoint = mayPoint;
        Words.load();
    }

    public Comparison compare(AnalyzedClaim a, AnalyzedClaim b) {
        return compare(prepare(a), prepare(b));
    }

    /** For a claim that is compared with many others: what this gives is taken by the other method. */
    public Statement prepare(AnalyzedClaim claim) {
        return Statement.of(claim, Set.of(), about);
    }

    /** As before, for a claim of an article whose topic is known: "the bridge" may then be the bridge that it names. */
    public Statement prepare(AnalyzedClaim claim, Topic topic) {
        return Statement.of(claim, topic.words(), about);
    }

    public Comparison compare(Statement a, Statement b) {
        boolean turned = order(a, b);
        Pair pair = turned ? Pair.of(b, a, mayPoint) : Pair.of(a, b, mayPoint);
        List<Finding> findings = new ArrayList<>();
        for (Facet facet : FACETS) {
            findings.addAll(facet.find(pair));
        }
        Comparison found = Verdict.of(pair, findings);
        return turned ? found.turned() : found;
    }

    /** The side that stands first must not depend on who asks. */
    private static boolean order(Statement a, Statement b) {
        int length = Double.compare(a.weight(), b.weight());
        return (length != 0 ? length : a.claim().text().compareTo(b.claim().text())) > 0;
    }
}
