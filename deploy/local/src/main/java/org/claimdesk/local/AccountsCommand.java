package org.claimdesk.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimdesk.shell.account.Account;
import org.claimdesk.shell.account.Roles;

/** {@code deploy/accounts}: who may sign in; works while the system runs, which reads the hashes again at once. */
final class AccountsCommand {

    private final AccountsBook book;
    private final PrintStream out;

    AccountsCommand(AccountsBook book, PrintStream out) {
        this.book = book;
        this.out = out;
    }

    void run(List<String> words) throws IOException {
        if (!Files.exists(book.text())) {
            throw new Refusal("There are no accounts at " + book.text() + " yet; the first deploy/up makes them.");
        }
        String verb = words.isEmpty() ? "" : words.getFirst();
        if (verb.equals("add") && words.size() == 3) {
            add(words.get(1), Set.of(words.get(2).split(",")));
        } else if (verb.equals("disable") && words.size() == 2) {
            disable(words.get(1));
        } else if (verb.equals("reset") && words.size() == 2) {
            reset(words.get(1));
        } else if (verb.equals("list") && words.size() == 1) {
            list();
        } else {
            throw new Refusal(
                    Refusal.USAGE, "deploy/accounts takes add NAME ROLE[,ROLE], disable NAME, reset NAME or list.");
        }
    }

    private void add(String name, Set<String> roles) throws IOException {
        for (String role : roles) {
            if (!Roles.known(role)) {
                throw new Refusal(
                        Refusal.USAGE,
                        "There is no role " + role + "; there are uploader, reviewer, editor and admin.");
            }
        }
        if (!name.matches("[\\p{L}\\p{N}._@-]{1,64}")) {
            throw new Refusal(Refusal.USAGE, "An account's name is 1 to 64 letters, digits or . _ - @.");
        }
        Login added = new Login(name, Passwords.random(), roles);
        book.change(logins -> {
            if (logins.stream().anyMatch(login -> login.name().equals(name))) {
                throw new Refusal("The account " + name + " exists already.");
            }
            logins.add(added);
        });
        out.println("Added " + name + " (" + String.join(", ", added.roles()) + "), password " + added.password());
    }

    private void disable(String name) throws IOException {
        book.change(logins -> {
            Login login = find(logins, name);
            logins.remove(login);
            if (login.roles().contains(Roles.ADMIN)
                    && logins.stream().noneMatch(other -> other.roles().contains(Roles.ADMIN))) {
                throw new Refusal(name + " is the only admin; add another one first.");
            }
        });
        out.println("Disabled " + name + "; `deploy/accounts add " + name + " ROLE` lets the same account in again.");
    }

    private void reset(String name) throws IOException {
        String password = Passwords.random();
        book.change(logins -> {
            Login login = find(logins, name);
            logins.set(logins.indexOf(login), new Login(name, password, login.roles()));
        });
        out.println("The new password of " + name + " is " + password);
    }

    private void list() throws IOException {
        for (Login login : book.logins()) {
            out.printf(Locale.ROOT, "%-24s %s%n", login.name(), String.join(", ", login.roles()));
        }
        for (Account account : book.remembered()) {
            out.printf(Locale.ROOT, "%-24s disabled%n", account.name());
        }
    }

    private static Login find(List<Login> logins, String name) {
        return logins.stream()
                .filter(login -> login.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no account " + name + "."));
    }
}
