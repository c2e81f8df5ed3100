package org.claimdesk.language.embedding;

import java.util.HashMap;
import java.util.Map;

/** Reads the pieces and their numbers out of a {@code tokenizer.json} without a JSON library. */
final class Vocabulary {

    private static final String KEY = "\"vocab\":";

    private Vocabulary() {}

    static Map<String, Integer> read(String json) {
        int at = json.indexOf('{', json.indexOf(KEY)) + 1;
        Map<String, Integer> pieces = new HashMap<>(65536);
        StringBuilder piece = new StringBuilder();
        while (true) {
            at = skipTo(json, at);
            if (json.charAt(at) == '}') {
                return pieces;
            }
            piece.setLength(0);
            at = readString(json, at + 1, piece);
            int from = json.indexOf(':', at) + 1;
            int to = from;
            while (json.charAt(to) == ' ' || Character.isDigit(json.charAt(to))) {
                to++;
            }
            pieces.put(
                    piece.toString(), Integer.parseInt(json.substring(from, to).strip()));
            at = to;
        }
    }

    private static int skipTo(String json, int from) {
        int at = from;
        while (json.charAt(at) != '"' && json.charAt(at) != '}') {
            at++;
        }
        return at;
    }

    /** @return offset behind the closing quote */
    private static int readString(String json, int from, StringBuilder into) {
        int at = from;
        while (json.charAt(at) != '"') {
            char c = json.charAt(at);
            if (c != '\\') {
                into.append(c);
                at++;
            } else if (json.charAt(at + 1) == 'u') {
                into.append((char) Integer.parseInt(json.substring(at + 2, at + 6), 16));
                at += 6;
            } else {
                into.append(json.charAt(at + 1));
                at += 2;
            }
        }
        return at + 1;
    }
}
