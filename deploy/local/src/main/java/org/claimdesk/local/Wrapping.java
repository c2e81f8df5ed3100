package org.claimdesk.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How children are started: in a session of their own, so that a Ctrl-C in the terminal reaches the launcher alone and it
 * stops them in order; and with a signal from the kernel when the launcher dies. That signal is tied to the thread that
 * starts the child, which therefore has to live as long as the child.
 */
final class Wrapping {

    /** Ends at once when the launcher died before the kernel knew whom to tell; then becomes the program. */
    private static final String BECOME = "test \"$PPID\" = \"$1\" || exit 1; shift; exec \"$@\"";

    private final List<String> withoutRoot;
    private final boolean changesUser;

    private Wrapping(List<String> withoutRoot, boolean changesUser) {
        this.withoutRoot = List.copyOf(withoutRoot);
        this.changesUser = changesUser;
    }

    /** Finds out what this machine allows. */
    static Wrapping find() {
        if (!succeeds("setsid", "setpriv", "--pdeathsig", "TERM", "true")) {
            throw new Refusal(
                    "Claimdesk needs the programs setsid and setpriv of util-linux, and they do not work here.");
        }
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Wrapping(List.of(), false);
        }
        return succeeds("unshare", "-U", "true")
                ? new Wrapping(List.of("unshare", "-U"), false)
                : new Wrapping(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"), true);
    }

    /** Whether programs without root's rights run as the user nobody, who then has to own their files. */
    boolean changesUser() {
        return changesUser;
    }

    /** @param deathSignal what the kernel sends when the launcher dies: TERM, INT or KILL */
    List<String> command(String deathSignal, List<String> program) {
        return command(List.of(), deathSignal, program);
    }

    /** For programs that refuse to run as root. */
    List<String> commandWithoutRoot(String deathSignal, List<String> program) {
        return command(withoutRoot, deathSignal, program);
    }

    private static List<String> command(List<String> before, String deathSignal, List<String> program) {
        List<String> command = new ArrayList<>();
        command.add("setsid");
        command.addAll(before);
        command.addAll(List.of("setpriv", "--pdeathsig", deathSignal));
        command.addAll(List.of(
                "sh", "-c", BECOME, "sh", String.valueOf(ProcessHandle.current().pid())));
        command.addAll(program);
        return command;
    }

    private static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
