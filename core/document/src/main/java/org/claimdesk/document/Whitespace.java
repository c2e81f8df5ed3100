package org.claimdesk.document;

/** What counts as blank: Unicode white space with the no-break spaces, and marks that have no width. */
public final class Whitespace {
    private Whitespace() {}

    public static boolean is(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || codePoint == 0x85
                || codePoint == 0x200B
                || codePoint == 0xFEFF;
    }

    public static boolean isBlank(CharSequence text) {
        return text.chars().allMatch(Whitespace::is);
    }

    /** One space for every run of white space, none at the ends. */
    public static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!is(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        int length = out.length();
        return length > 0 && out.charAt(length - 1) == ' ' ? out.substring(0, length - 1) : out.toString();
    }
}
