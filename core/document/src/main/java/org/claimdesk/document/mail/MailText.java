package org.claimdesk.document.mail;

import java.util.regex.Pattern;
import org.claimdesk.document.BlockKind;
import org.claimdesk.document.Draft;
import org.claimdesk.document.Run;

/** Writes the plain text of a message: paragraphs of its own, and as BOILERPLATE what it quotes and its signature. */
final class MailText {
    private static final Pattern INTRODUCTION =
            Pattern.compile("(?s)(On|Am|Le)\\b.{5,300}\\b(wrote|writes|schrieb|a écrit)\\b.{0,100}:|.{1,120} wrote:");
    private static final Pattern BEGUN = Pattern.compile("(On|Am|Le) .*\\d.*");
    private static final Pattern ENDED = Pattern.compile("[^.]{0,100}\\b(wrote|writes|schrieb|a écrit).{0,60}:");
    private static final Pattern ORIGINAL = Pattern.compile("(?i)-+ ?original message ?-+|_{20,}");
    private static final Pattern FORWARDED = Pattern.compile("(?i)-+ ?forwarded message ?-+|begin forwarded message:");
    private static final Pattern HEADER = Pattern.compile("\\*?(From|To|Cc|Date|Sent|Subject|Reply-To):\\*? .*");
    private static final Pattern SENT = Pattern.compile("\\*?(Sent|Date):\\*? .*");
    private static final Pattern DEVICE = Pattern.compile(
            "(?i)sent from (my \\w|yahoo mail|outlook|mail for windows).{0,60}|get outlook for \\w+.{0,60}");
    private static final int COLUMN = 45;

    private final Draft draft;
    private final boolean flowed;
    private final boolean forwarded;
    private Run run = new Run();
    private BlockKind kind = BlockKind.PARAGRAPH;
    private String last = "";
    private boolean toTheEnd;
    private boolean heads;

    /**
     * @param flowed lines that end in a space go on in the next (RFC 3676)
     * @param forwarded whether what stands below the heads of another message is what this one is about
     */
    MailText(Draft draft, boolean flowed, boolean forwarded) {
        this.draft = draft;
        this.flowed = flowed;
        this.forwarded = forwarded;
    }

    void write(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i + 1 < lines.length) {
                another(lines[i].strip(), lines[i + 1].strip());
            }
            line(flowed && lines[i].startsWith(" ") ? lines[i].substring(1) : lines[i]);
        }
        flush();
    }

    /** Some programs begin what they quote with its heads alone. */
    private void another(String words, String next) {
        if (words.matches("\\*?From:\\*? .+") && SENT.matcher(next).matches()) {
            flush();
            heads |= forwarded;
            toTheEnd |= !heads;
        }
    }

    private void line(String line) {
        String words = line.strip();
        boolean original = ORIGINAL.matcher(words).matches();
        if (line.equals("-- ") || line.equals("--") || original && !forwarded) {
            flush();
            toTheEnd = true;
        }
        boolean begins = original || FORWARDED.matcher(words).matches();
        heads = begins || heads && (words.isEmpty() || HEADER.matcher(words).matches());
        boolean foreign = toTheEnd
                || begins
                || heads
                || words.startsWith(">")
                || DEVICE.matcher(words).matches();
        BlockKind own = foreign ? BlockKind.BOILERPLATE : BlockKind.PARAGRAPH;
        if (words.isEmpty() || own != kind || !goesOn(words)) {
            flush();
        }
        if (!words.isEmpty()) {
            kind = own;
            run.words(run.isBlank() ? "" : " ").words(words.replaceFirst("^(> ?)+", ""));
            last = line;
        }
    }

    private boolean goesOn(String words) {
        if (run.isBlank()) {
            return true;
        }
        if (flowed) {
            return last.endsWith(" ");
        }
        if (BEGUN.matcher(run.text()).matches()
                && ENDED.matcher(words.replaceFirst("<[^>]*>", "")).matches()) {
            return true;
        }
        boolean item = words.matches("(?s)([-*•]|\\d{1,2}[.)]) .*");
        return !item && last.length() >= COLUMN;
    }

    private void flush() {
        boolean introduces =
                run.length() < 500 && INTRODUCTION.matcher(run.text().strip()).matches();
        draft.add(introduces ? BlockKind.BOILERPLATE : kind, run);
        run = new Run();
        last = "";
    }
}
