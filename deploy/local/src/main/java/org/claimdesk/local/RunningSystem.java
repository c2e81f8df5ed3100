package org.claimdesk.local;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Where a running system listens; written by its launcher for the other commands. */
final class RunningSystem {

    private final DataFolder data;

    RunningSystem(DataFolder data) {
        this.data = data;
    }

    void write(Ports ports) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("pid=").append(ProcessHandle.current().pid()).append('\n');
        ports.named()
                .forEach((name, port) ->
                        text.append(name).append('=').append(port).append('\n'));
        Folders.write(file(), text.toString());
    }

    void forget() throws IOException {
        Files.deleteIfExists(file());
    }

    /** @throws Refusal when nothing runs on the data folder */
    Ports ports() throws IOException {
        if (!data.inUse() || !Files.exists(file())) {
            throw new Refusal(
                    "Claimdesk does not run on the data folder " + data.path() + "; start it with deploy/up.");
        }
        Properties values = new Properties();
        values.load(new StringReader(Files.readString(file())));
        int[] ports = Ports.OPTIONS.stream()
                .mapToInt(name -> Integer.parseInt(values.getProperty(name)))
                .toArray();
        return new Ports(ports[0], ports[1], ports[2], ports[3], ports[4], ports[5]);
    }

    private Path file() {
        return data.path().resolve("running.properties");
    }
}
