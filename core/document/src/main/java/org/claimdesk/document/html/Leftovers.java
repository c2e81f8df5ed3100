package org.claimdesk.document.html;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimdesk.document.BlockKind;

/**
 * Tells, by its words, what is left in an article of the site around it: requests to subscribe, share or donate,
 * disclosures, credits, "read more" links. The words are such as any English-language site uses.
 */
final class Leftovers {
    private static final int LONGEST = 450;
    private static final int LABEL = 60;

    private static final Pattern LABELS = any(
            "(advertise?ment|sponsored( content)?|promoted|paid content|ad)\\s*:?",
            "(story|article) continues (below|after)( this)?( advertise?ment| ad)?",
            "continue reading( the main story| below)?.{0,20}",
            "(click|tap|scroll)( here)?( down)? (to|for) .{0,30}",
            "(share|tweet|print|save|copy link|whatsapp|email)( (this|it|on|via|with))?( (article|story|post|page|facebook|twitter|x|friends))*\\s*:?",
            "(follow|like|find|join) us( (on|at) .{0,30})?\\s*[:.!]?",
            "(filed under|tags?|tagged|topics?|categories|category|posted in|labels)\\s*:?.{0,40}",
            "\\d+ ?(comments?|responses?|replies)|comments?( are closed\\.?)?|(leave|post|write|add|view) (a |your )?(comments?|reply).{0,20}",
            "opens? in (a )?new (window|tab)",
            "\\d+ (minutes?|mins?) read");

    private static final Pattern SENTENCES = any(
            "(^|[.!?:…] )(please )?(sign up|signup|subscribe|join|get|receive|missing out|enter your e-?mail)\\b.{0,120}\\b(newsletters?|inbox|"
                    + "by e-?mail|your phone|daily edition|our app|e-?mail address|e-?mail updates|mailing list|breaking news alerts)\\b",
            "\\b(newsletter|e-?mail list)\\b.{0,80}\\b(sign up|subscribe|join|enter your|for free)\\b",
            "\\b(enter|provide) your e-?mail\\b|\\be-?mail (address )?(will not be|confirmation)\\b|notify me of",
            "\\ball rights reserved\\b|^(©|\\(c\\) |copyright )|\\bmay not be (published|reproduced|copied|republished)\\b",
            "\\badvertis(er|ing) (disclosure|disclaimer)|\\badvertisers? do not influence\\b|\\baffiliate (links?|commissions?|partners?)\\b",
            "\\b(may|might|can|could) (receive|earn|get) (a |an |some )?(small |affiliate )*(compensation|commissions?)\\b|\\bqualifying purchases\\b",
            "\\b(this|our) (web ?site|site) (uses|use) cookies\\b|\\bwe use cookies\\b|\\baccept (all )?cookies\\b",
            "\\b(follow|find|reach|keep up with|connect with|tweet( at)?) (me|him|her|them|us)( here)? (on|at|via) (twitter|x\\b|facebook|instagram|linkedin|mastodon|bluesky|@)",
            "^(please )?(help|support) us\\b|\\bwe need your (help|support)\\b|\\b(make a|your) (tax-deductible )?donation\\b|^(donate|become a (member|supporter|subscriber))\\b",
            "\\b(want|do you want|would you like) to (be informed|stay (informed|up to date)|receive|get (more )?(news|updates))\\b|\\bsign up (here|now|today|below)\\b",
            "\\b(download|get) (the|our) .{0,30}\\bapp\\b",
            "^already a (member|subscriber)\\b|\\b(log|sign) in to (continue|read|comment)\\b");

    private static final Pattern CREDIT = any(
            "[(\\[]?(photos?|photographs?|images?|pictures?|illustrations?|graphics?|video)?( ?(credits?|source|courtesy))?( (by|via|of|from)|:).{1,80}");

    private static final Pattern POINTER = any(
            "(read|see|watch|listen|view|more|related|recommended|also|next|previous|up next|don['’]t miss|editor['’]s picks?|trending)\\b.*");

    private static final Pattern SECTION = any(
            "(related|recommended|more|other|latest|recent|popular|trending|similar)( (stories|articles|posts|news|reading|content|coverage|links|videos?|topics))?",
            "(related|more|most|recommended)( (from|on|about|in|for|read|viewed|popular|you)\\b.*)",
            "(read|watch|see) (this )?(next|more|also|on)\\b.{0,20}",
            "you (may|might|could|['’]ll)( also)? (like|love|enjoy|be interested).*",
            "(leave|post|write|add) a (reply|comment).{0,30}|\\d+ (comments?|responses?)\\b.*|comments( \\(\\d+\\))?|join the (conversation|discussion).{0,20}",
            "about the authors?|author( bio)?|share( this| it)?.{0,30}|follow us.{0,30}|(sign up|subscribe)\\b.{0,60}|.{0,30}newsletters?.{0,20}",
            "tags|topics|filed under.{0,30}|(we need|help) (your|us).{0,30}|support us.{0,30}|donate.{0,30}|advertise?ments?");

    private Leftovers() {}

    private static Pattern any(String... expressions) {
        return Pattern.compile(String.join("|", expressions), Pattern.CASE_INSENSITIVE);
    }

    /** @param links share of the text that stands in links, from 0 to 1 */
    static boolean is(BlockKind kind, String text, double links) {
        if (kind == BlockKind.CODE
                || kind == BlockKind.TABLE_ROW
                || kind == BlockKind.REFERENCE
                || text.length() > LONGEST) {
            return false;
        }
        boolean label = text.length() <= LABEL && LABELS.matcher(text).matches();
        boolean pointer = links > 0.5 && POINTER.matcher(text).matches();
        boolean credit = text.length() <= 100 && credit(text);
        return label || pointer || credit || SENTENCES.matcher(text).find();
    }

    private static boolean credit(String text) {
        boolean named = Stream.of(
                        "photo", "image", "picture", "credit", "illustration", "graphic", "source", "courtesy", "via")
                .anyMatch(word -> text.regionMatches(
                        true, text.startsWith("(") || text.startsWith("[") ? 1 : 0, word, 0, word.length()));
        return named && CREDIT.matcher(text).matches();
    }

    /** True when such a heading says that what follows is not the article's. */
    static boolean opensSection(String heading) {
        return heading.length() <= 2 * LABEL
                && SECTION.matcher(heading.replaceFirst("[:!…]+$", "")).matches();
    }
}
