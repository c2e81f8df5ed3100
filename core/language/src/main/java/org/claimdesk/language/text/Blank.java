package org.claimdesk.language.text;

/** What takes room in a line without showing: white space of every kind, the no-break ones included. */
public final class Blank {

    private Blank() {}

    public static boolean is(char c) {
        return c <= ' ' ? c != 0 : Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    public static boolean lineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000B';
    }
}
