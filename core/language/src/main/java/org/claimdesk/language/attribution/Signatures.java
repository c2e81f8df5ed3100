package org.claimdesk.language.attribution;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimdesk.language.Attribution;
import org.claimdesk.language.text.Range;
import org.claimdesk.language.token.Sentence;

/** "“The lock is closed.” — Anna Berg, engineer": a name behind a dash signs the quotation before it. */
public final class Signatures {

    private static final Pattern LINE = Pattern.compile("[—–―-]{1,2}\\s*\\p{Lu}.*", Pattern.DOTALL);
    private static final int LONGEST_NAME = 5;

    private Signatures() {}

    /** @param signed the sentence before */
    public static Optional<Speaker> of(Sentence line, Sentence signed) {
        String before = signed.string().strip();
        if (!LINE.matcher(line.string()).matches() || !before.matches("(?s).*[”\"»]")) {
            return Optional.empty();
        }
        int from = 0;
        while (from < line.size() && !Character.isLetter(line.token(from).text().charAt(0))) {
            from++;
        }
        int to = from;
        while (to < line.size()
                && to - from < LONGEST_NAME
                && (line.tag(to).startsWith("NNP") || initial(line, from, to))) {
            to++;
        }
        boolean name = to > from + 1 && (to == line.size() || line.word(to).matches("[,.(;]|via|of"));
        if (!name) {
            return Optional.empty();
        }
        int start = line.token(from).start();
        int end = line.token(to - 1).end();
        Range range = signed.range();
        Attribution attribution =
                new Attribution(line.slice(from, to), line.string().substring(0, 1), true, start, end);
        return Optional.of(new Speaker(attribution, range.start(), range.end(), Frame.CLAUSE, false, true));
    }

    /** "“It is closed.”― Anna Berg": a sentence that ends with its own signature. */
    static List<Frame> in(Sentence sentence) {
        int to = sentence.word(sentence.size() - 1).equals(".") ? sentence.size() - 1 : sentence.size();
        int from = to;
        while (from > 0 && (sentence.tag(from - 1).startsWith("NNP") || initial(sentence, 0, from - 1))) {
            from--;
        }
        boolean signed = from > 2
                && to - from > 1
                && sentence.word(from - 1).matches("[—–―-]{1,2}")
                && sentence.word(from - 2).matches("[”\"»]|''");
        return signed ? List.of(new Frame(from, to, from - 1, from, 0, from - 1, Frame.CLAUSE)) : List.of();
    }

    /** The stop of "A." within a name. */
    private static boolean initial(Sentence line, int from, int stop) {
        return stop > from
                && line.word(stop).equals(".")
                && line.word(stop - 1).length() == 1
                && line.tag(stop + 1).startsWith("NNP");
    }
}
