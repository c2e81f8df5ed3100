package org.claimdesk.document.mail;

import java.util.regex.Pattern;
import org.claimdesk.document.BlockKind;
import org.claimdesk.document.Draft;
import org.claimdesk.document.Run;

/** Writes the plain text of a message: paragraphs of its own, and as BOILERPLATE what it quotes and its signature. */
final class MailText {
    private static final Pattern INTRODUCTION =
            Pattern.compile("(?s)(On|Am|Le)\\b.{5,300}\\b(wrote|writes|schrieb|a écrit)\\b.{0,100}:|.{1,120} wrote:");
    private static final Pattern ORIGINAL = Pattern.compile("(?i)-+ ?original message ?-+|_{20,}");
    private static final Pattern FORWARDED = Pattern.compile("(?i)-+ ?forwarded message ?-+|begin forwarded message:");
    private static final Pattern HEADER = Pattern.compile("(From|To|Cc|Date|Sent|Subject|Reply-To): .*");
    private static final int COLUMN = 45;

    private final Draft draft;
    private final boolean flowed;
    private Run run = new Run();
    private BlockKind kind = BlockKind.PARAGRAPH;
    private String last = "";
    private boolean toTheEnd;
    private boolean heads;

    /** @param flowed lines that end in a space go on in the next (RFC 3676) */
    MailText(Draft draft, boolean flowed) {
        this.draft = draft;
        this.flowed = flowed;
    }

    void write(String text) {
        for (String line : text.split("\n", -1)) {
            line(flowed && line.startsWith(" ") ? line.substring(1) : line);
        }
        flush();
    }

    private void line(String line) {
        String words = line.strip();
        if (line.equals("-- ") || line.equals("--") || ORIGINAL.matcher(words).matches()) {
            flush();
            toTheEnd = true;
        }
        boolean forwarded = FORWARDED.matcher(words).matches();
        heads = forwarded || heads && (words.isEmpty() || HEADER.matcher(words).matches());
        boolean foreign = toTheEnd || forwarded || heads || words.startsWith(">");
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
