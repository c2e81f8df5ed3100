package org.claimdesk.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The process of ingest-service, as the launcher notes it in the data folder; another one after it was killed. */
final class IngestProcess {

    private final Path processes;
    private final List<Long> samples = new ArrayList<>();

    IngestProcess(Path data) {
        this.processes = data.resolve("processes");
    }

    /** Resident memory now, in MiB, without the processes that read documents; Linux only. */
    long megabytes() throws IOException {
        String resident = Files.readAllLines(Path.of("/proc/" + pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow(() -> new IOException("ingest-service is gone"));
        long megabytes = Long.parseLong(resident.replaceAll("\\D", "")) >> 10;
        samples.add(megabytes);
        return megabytes;
    }

    /** At once, without a chance to clear up. */
    void kill() throws IOException {
        ProcessHandle.of(pid()).ifPresent(ProcessHandle::destroyForcibly);
    }

    String summary() {
        return samples.isEmpty()
                ? "never seen"
                : "first %d, last %d, largest %d MiB in %d samples"
                        .formatted(samples.getFirst(), samples.getLast(), Collections.max(samples), samples.size());
    }

    private long pid() throws IOException {
        return Files.readAllLines(processes).stream()
                .filter(line -> line.contains("ingest"))
                .map(line -> Long.parseLong(line.split(" ")[0]))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new IOException("no ingest-service in " + processes));
    }
}
