package org.claimdesk.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A JVM as all of ours run: serial collector (two cores), a heap it cannot outgrow and that begins small (a 64th of a large
 * machine would be filled with garbage before it is first cleared up), dead rather than half alive without memory, and no
 * warnings about what Netty, zstd and ONNX Runtime do natively.
 *
 * @param options further options of the JVM
 * @param patient whether everything else on the machine goes first
 */
record JavaProgram(Wrapping wrapping, int heapMegabytes, List<String> options, boolean patient) {

    private static final int FIRST_MEGABYTES = 128;

    JavaProgram {
        options = List.copyOf(options);
    }

    JavaProgram(Wrapping wrapping, int heapMegabytes) {
        this(wrapping, heapMegabytes, List.of(), false);
    }

    /** The same with one more option. */
    JavaProgram with(String option) {
        List<String> more = new ArrayList<>(options);
        more.add(option);
        return new JavaProgram(wrapping, heapMegabytes, more, patient);
    }

    /** The same with the lowest priority. */
    JavaProgram patiently() {
        return new JavaProgram(wrapping, heapMegabytes, options, true);
    }

    /** What stands before the class or jar; the JVM is the launcher's own. */
    List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(executable());
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-Xms" + Math.min(heapMegabytes, FIRST_MEGABYTES) + "m",
                "-Xmx" + heapMegabytes + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        return command;
    }

    /** What runs patiently is a rehearsal and may be killed at any time. */
    List<String> wrapped(String deathSignal, List<String> command) {
        List<String> whole = new ArrayList<>(patient ? List.of("nice", "-n", "19") : List.of());
        whole.addAll(command);
        return wrapping.command(patient ? "KILL" : deathSignal, whole);
    }

    static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
