package org.claimdesk.language.passage;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimdesk.language.PassageKind;

/** Tells the lines that are no sentences: headings, bylines, dates and what a page wraps around an article. */
final class LineKinds {

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|"
                    + "dec(?:ember)?)\\.?";
    private static final Pattern DATE = Pattern.compile(
            "(?i)[(\\s]*(?:(?:published|updated|posted|last (?:updated|modified)|first published|date)(?: (?:on|at))?[:\\s]*)*"
                    + "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?"
                    + "(?:\\d{1,2}(?:st|nd|rd|th)?\\s+" + MONTH + ",?\\s+\\d{4}|" + MONTH
                    + "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|"
                    + MONTH + "\\s+\\d{4})"
                    + "(?:,?\\s*(?:at|[|•·–—-])?\\s*\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[a-z]{2,4})?)?[.)\\s]*");
    private static final Pattern BYLINE = Pattern.compile(
            "(?i:by|written by|story by|reporting by|posted by|text by|words by|author:|by:)\\s+(?:the\\s+)?\\p{Lu}[\\p{L}.'’-]*"
                    + "(?:(?:,|\\s+and|\\s+&|\\s*\\||\\s+for|\\s+of|\\s+in|\\s+de|\\s+van|\\s+von|\\s+the)?\\s+[\\p{Lu}@][\\p{L}\\p{N}.'’&-]*){0,9}"
                    + "[.,]?(?:\\s+\\S*@\\S+)?");
    private static final Pattern BOILERPLATE = Pattern.compile(
            "(?i)(?:also read|read (?:more|also|next|the (?:rest|full|whole))|see also|related(?: (?:articles?|stories|topics|content))?\\s*:?$|more on this|click here|"
                    + "leave a (?:reply|comment)|(?:post|add) a comment|comments? (?:are )?closed|share (?:this|on|via)|follow (?:us|me)|subscribe|sign up|"
                    + "log ?in|advertisement|sponsored|copyright|©|\\(c\\)|all rights reserved|terms of (?:use|service)|privacy policy|cookie|"
                    + "(?:photo|image|picture|video|file photo)s?(?: by| credit| courtesy|:)|watch(?: more| now| live|:)|listen(?: now| live|:)|"
                    + "download (?:the|our)|contact us|about us|skip to|newsletter|you (?:can|may) (?:follow|contact|reach)|"
                    + "(?:send|email) (?:us|your)|\\(?(?:additional )?(?:reporting|writing|editing) by|tags?:|categories:|filed under|"
                    + "this (?:article|story|post) (?:was|is|has been) (?:originally |first )?(?:published|updated|corrected)|join the conversation|"
                    + "want to|enjoy(?:ed)? this|like what you).*");
    private static final Pattern HANDLE = Pattern.compile(".*\\bon (?:X|Twitter|Facebook|Instagram)\\b.*@\\w+.*");
    private static final Pattern FINISHED =
            Pattern.compile(".*[.!…;,](?:[\"”’')\\]]|\\[[\\d,–-]+\\])*$", Pattern.DOTALL);

    /** What a heading seldom has: a pronoun to begin with, or a small verb in the middle. */
    private static final Pattern SENTENCE = Pattern.compile(
            "^(?:I|We|He|She|They|It|You|This|That|These|Am|Do|Don['’]t|My|His|Her|Their|Our)\\b|"
                    + "\\s(?:is|are|was|were|has|have|had|will|would|could|can|may|must|should|said|says|did|does)\\s.*\\s");

    /** "Anna Berg added:" is the beginning of what she said. */
    private static final Pattern ANNOUNCES = Pattern.compile(
            "\\p{Lu}.*\\s(?:said|says|wrote|writes|adds|notes|reports|explains|continues|told \\p{L}+|asks|goes on|went on|\\p{Ll}{2,}ed)(?: \\p{Ll}{2,4}ly)?\\s*:");

    private static final int LONGEST_HEADING = 14;

    private LineKinds() {}

    /**
     * @param first nothing but dates and bylines stand before
     * @param introduces a longer line follows
     * @return empty for ordinary sentences
     */
    static Optional<PassageKind> of(String written, boolean first, boolean introduces) {
        String line = written.replaceAll("[\\u00a0\\u2007\\u202f]", " ").strip();
        String[] words = line.strip().split("[\\s\\u00a0]+");
        if (line.codePoints().noneMatch(Character::isLetter)) {
            return Optional.of(DATE.matcher(line).matches() ? PassageKind.DATE : PassageKind.BOILERPLATE);
        }
        if (words.length <= 14 && DATE.matcher(line).matches()) {
            return Optional.of(PassageKind.DATE);
        }
        if (words.length <= 14 && BYLINE.matcher(line).matches()) {
            return Optional.of(PassageKind.BYLINE);
        }
        if (boilerplate(line, words.length)) {
            return Optional.of(PassageKind.BOILERPLATE);
        }
        return heading(line, words, first, introduces) ? Optional.of(PassageKind.HEADING) : Optional.empty();
    }

    private static boolean boilerplate(String line, int words) {
        return words <= 30
                        && BOILERPLATE.matcher(line).matches()
                        && (words <= 12 || !FINISHED.matcher(line).matches())
                || words <= 25 && HANDLE.matcher(line).matches();
    }

    private static boolean heading(String line, String[] words, boolean first, boolean introduces) {
        boolean told = !titleCase(words) && SENTENCE.matcher(line).find();
        if (FINISHED.matcher(line).matches()
                || Character.isLowerCase(line.strip().charAt(0))
                || told && !first) {
            return false;
        }
        if (line.endsWith("?")) {
            return introduces && words.length <= LONGEST_HEADING && titleCase(words);
        }
        if (line.endsWith(":")) {
            return words.length <= 4 && !ANNOUNCES.matcher(line).matches();
        }
        return words.length <= LONGEST_HEADING && (introduces || first || words.length <= 6)
                || (first || introduces) && words.length <= 25 && titleCase(words);
    }

    private static boolean titleCase(String[] words) {
        int longer = 0;
        int capital = 0;
        for (String word : words) {
            if (word.length() > 3) {
                longer++;
                capital += Character.isLowerCase(word.charAt(0)) ? 0 : 1;
            }
        }
        return capital * 10 >= longer * 7 || line(words).equals(line(words).toUpperCase(Locale.ROOT));
    }

    private static String line(String[] words) {
        return String.join(" ", words);
    }
}
