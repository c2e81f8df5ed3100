package org.claimdesk.shell.account;

import java.util.Collection;
import java.util.Locale;

/**
 * An account as pages show it.
 *
 * @param roles for people: "editor, reviewer"
 * @param initials one or two capital letters
 */
public record ShownAccount(String name, String roles, String initials) {

    static ShownAccount of(String name, Collection<String> roles) {
        return new ShownAccount(name, String.join(", ", roles), initials(name));
    }

    private static String initials(String name) {
        String[] words = name.split("[._@-]+");
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty() && initials.length() < 2) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }
}
