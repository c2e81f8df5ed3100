package org.claimdesk.shell.account;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One line of the file of hashes.
 *
 * @param id stays the same when the file is derived anew; what events carry instead of the name
 * @param name 1 to 64 letters, digits, dots, underscores, hyphens or at signs
 * @param roles at least one, all known
 */
public record Account(UUID id, String name, Set<String> roles, PasswordHash password) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._@-]{1,64}");

    public Account {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "an account name is 1 to 64 letters, digits or . _ - @, this is not: " + name);
        }
        if (roles.isEmpty() || !roles.stream().allMatch(Roles::known)) {
            throw new IllegalArgumentException(
                    "account " + name + " needs roles out of uploader, reviewer, editor, admin");
        }
        roles = new TreeSet<>(roles);
    }
}
