package org.claimdesk.shell.account;

import java.util.Set;
import java.util.TreeSet;

/** The four roles. A role that includes others is expanded at sign-in, so that naming the least one suffices. */
public final class Roles {

    /** Hands in articles. */
    public static final String UPLOADER = "uploader";

    /** Accepts and rejects claims. */
    public static final String REVIEWER = "reviewer";

    /** What a reviewer may, and withdrawals, findings and policy. */
    public static final String EDITOR = "editor";

    /** Everything. */
    public static final String ADMIN = "admin";

    private static final Set<String> ALL = Set.of(UPLOADER, REVIEWER, EDITOR, ADMIN);

    private Roles() {}

    public static boolean known(String role) {
        return ALL.contains(role);
    }

    /** The roles given and those they include, sorted. */
    public static Set<String> expand(Set<String> roles) {
        Set<String> all = new TreeSet<>(roles);
        if (all.contains(ADMIN)) {
            all.addAll(ALL);
        }
        if (all.contains(EDITOR)) {
            all.add(REVIEWER);
        }
        return all;
    }
}
