package org.claimdesk.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One line of accounts.txt: {@code name password role,role}. */
record Login(String name, String password, Set<String> roles) {

    Login {
        roles = new TreeSet<>(roles);
    }

    /** @throws Refusal naming the line that is not an account */
    static List<Login> parse(String text) {
        List<Login> logins = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String stripped = line.strip();
            if (stripped.isEmpty() || stripped.startsWith("#")) {
                continue;
            }
            String[] fields = stripped.split("\\s+");
            if (fields.length != 3) {
                throw new Refusal("Line " + number
                        + " of accounts.txt is not `name password role,role`; put it right, or remove it.");
            }
            logins.add(new Login(fields[0], fields[1], Set.copyOf(List.of(fields[2].split(",")))));
        }
        return logins;
    }

    static String format(List<Login> logins) {
        StringBuilder text = new StringBuilder();
        for (Login login : logins) {
            text.append(login.name())
                    .append(' ')
                    .append(login.password())
                    .append(' ')
                    .append(String.join(",", login.roles()))
                    .append('\n');
        }
        return text.toString();
    }
}
