package org.claimdesk.comparison.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.claimdesk.comparison.lexicon.WordClass;
import org.claimdesk.comparison.lexicon.Words;
import org.claimdesk.comparison.value.Amount;
import org.claimdesk.language.AnalyzedClaim;
import org.claimdesk.language.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a claim, each with what it is given for. */
final class Measures {

    private static final int REACH = 9;
    private static final int REACH_OF_BARE = 15;
    private static final Set<String> LIMITS = Set.of(
            "first",
            "second",
            "third",
            "per",
            "each",
            "every",
            "daily",
            "weekly",
            "monthly",
            "yearly",
            "annually",
            "extra",
            "half",
            "foreign",
            "least",
            "initially",
            "originally",
            "initial",
            "new",
            "annual",
            "single",
            "average");
    private static final Set<String> GROUPS =
            Set.of("man", "child", "woman", "girl", "boy", "civilian", "soldier", "foreigner");
    private static final Set<String> ROOM =
            Set.of("designed", "capable", "capacity", "able", "can", "could", "room", "built", "intended");
    private static final Set<String> HOLDING = Set.of("hold", "house", "fit", "seat", "accommodate", "take", "contain");

    /** What is held, where it is no room: "holds 40 shares" tells of no inhabitants. */
    private static final Set<String> STAYING =
            Set.of("hold", "house", "contain", "home", "live", "currently", "occupancy");

    private static final Set<String> FOLK = Set.of("people", "folk", "family", "household");
    private static final Set<String> SUMS = Set.of("cost", "attendance");

    private final TokenLine tokens;
    private final List<Term> terms;
    private final List<Moment> moments;
    private final Stretches stretches;

    private Measures(TokenLine tokens, List<Term> terms, List<Moment> moments, Stretches stretches) {
        this.tokens = tokens;
        this.terms = terms;
        this.moments = moments;
        this.stretches = stretches;
    }

    static List<Measure> of(AnalyzedClaim claim, List<Term> terms, List<Moment> moments, double about) {
        TokenLine tokens = new TokenLine(claim.tokens());
        List<Amount> amounts = new ArrayList<>();
        for (Quantity quantity : claim.quantities()) {
            boolean dated = claim.times().stream()
                    .anyMatch(time -> time.start() < quantity.end()
                            && quantity.start() < time.end()
                            && !time.value().startsWith("P"));
            if (!dated) {
                Amount.of(quantity, about).ifPresent(amounts::add);
            }
        }
        List<Integer> numbers = amounts.stream()
                .filter(amount -> !amount.dimension().equals("time"))
                .map(amount -> tokens.first(amount.quantity().start()))
                .sorted()
                .toList();
        Stretches stretches = Stretches.of(tokens, numbers, claim.times(), moments);
        Measures measures = new Measures(tokens, terms, moments, stretches);
        return amounts.stream().map(measures::read).toList();
    }

    private Measure read(Amount amount) {
        int at = tokens.first(amount.quantity().start());
        int end = tokens.first(amount.quantity().end());
        int reach = amount.dimension().equals("number") ? REACH_OF_BARE : REACH;
        List<Term> near =
                terms.stream().filter(term -> steps(term, at, end) <= reach).toList();
        String counted = amount.noun();
        Term noun = counted == null
                ? null
                : near.stream()
                        .filter(term -> term.text().equalsIgnoreCase(counted) && term.token() >= at)
                        .findFirst()
                        .orElse(null);
        MeasureKind kind = kind(amount, at, end, near);
        Stretch stretch = addsUp(amount, kind) ? stretches.at(at) : null;
        Moment moment = moment(at, stretch != null && stretch.endless());
        return new Measure(amount, at, kind, noun, near, moment, stretch, limits(at, end));
    }

    /** Whether twice the time has about twice of it. */
    private static boolean addsUp(Amount amount, @Nullable MeasureKind kind) {
        boolean counted = amount.dimension().matches("count|number|[A-Z]{3}");
        return counted && (kind == null || kind.course() == MeasureKind.Course.GROWING || SUMS.contains(kind.name()));
    }

    private @Nullable MeasureKind kind(Amount amount, int at, int end, List<Term> near) {
        return near.stream()
                .filter(term -> !term.name() && MeasureKinds.of(term.lemma()) != null)
                .filter(term -> amount.dimension().equals("length") || !distanceOnly(term))
                .filter(term -> amount.dimension().equals("time") || !lastingOnly(term))
                .filter(term -> !STAYING.contains(term.lemma()) || room(term, at) || living(amount))
                .min(Comparator.comparingInt(term -> steps(term, at, end) + (counted(amount, term) ? 6 : 0)))
                .filter(term -> !away(amount, end))
                .map(term -> room(term, at) ? MeasureKinds.of("capacity") : MeasureKinds.of(term.lemma()))
                .orElse(away(amount, end) ? MeasureKinds.of("distance") : null);
    }

    /** Whether what is counted may live somewhere; a bare number may, and so may what no dictionary knows. */
    private static boolean living(Amount amount) {
        String counted = amount.noun();
        if (counted == null) {
            return amount.dimension().equals("number");
        }
        String noun = Words.base(counted.substring(counted.lastIndexOf(' ') + 1), WordClass.NOUN);
        return FOLK.contains(noun)
                || !Words.known(noun, WordClass.NOUN)
                || Words.person(noun)
                || Words.isA(noun, "organism");
    }

    /** "30 km from the capital", "72 km (45 miles) east of it". */
    private boolean away(Amount amount, int end) {
        for (int i = end; amount.dimension().equals("length") && i < end + 6; i++) {
            if (tokens.word(i).matches("from|away|east|west|north|south|northeast|northwest|southeast|southwest")) {
                return true;
            }
        }
        return false;
    }

    /** "Capable of holding 40,000" tells of room, "holding 40,000" of who is there. */
    private boolean room(Term term, int at) {
        if (!HOLDING.contains(term.lemma())) {
            return false;
        }
        String before = tokens.word(at - 1);
        String earlier = tokens.word(at - 2);
        if (before.equals("to") && earlier.equals("up")) {
            return true;
        }
        for (int i = Math.max(0, term.token() - 4); i < term.token(); i++) {
            if (ROOM.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean distanceOnly(Term term) {
        MeasureKind kind = MeasureKinds.of(term.lemma());
        return kind != null
                && Set.of("distance", "length", "height", "depth", "width").contains(kind.name());
    }

    private static boolean lastingOnly(Term term) {
        MeasureKind kind = MeasureKinds.of(term.lemma());
        return kind != null && kind.name().equals("career");
    }

    private static boolean counted(Amount amount, Term term) {
        return term.text().equalsIgnoreCase(amount.noun());
    }

    /** @param sum whether it was counted from some time on: that time is not when it stood so */
    private @Nullable Moment moment(int at, boolean sum) {
        return moments.stream()
                .filter(moment -> !(sum && stretches.begins(moment)))
                .min(Comparator.comparingInt(moment -> Math.abs(moment.token() - at)))
                .orElse(null);
    }

    private List<String> limits(int at, int end) {
        List<String> limits = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String word = Words.base(tokens.word(i), WordClass.NOUN);
            if (GROUPS.contains(word)) {
                limits.add(word);
            }
            if (i >= at - 3
                    && i < end + 4
                    && LIMITS.contains(word)
                    && !(word.equals("least") && tokens.word(i - 1).equals("at"))) {
                limits.add(word);
            }
        }
        boolean part = tokens.word(at + 1).equals("of")
                && tokens.word(at + 2).matches("the|them|those|these|its|their|whom|which");
        if (part) {
            limits.add("of");
        }
        return limits;
    }

    /** Words between, a comma or "and" counts for three more. */
    private int steps(Term term, int at, int end) {
        int from = term.token() < at ? term.token() + 1 : end;
        int to = term.token() < at ? at : term.token();
        int steps = Math.max(0, to - from);
        for (int i = from; i < to; i++) {
            if (tokens.word(i).matches("[,;:—–]|and|but|which|who|while")) {
                steps += tokens.word(i).matches("[;:—–]|but|while") ? 6 : 3;
            }
        }
        return steps;
    }
}
