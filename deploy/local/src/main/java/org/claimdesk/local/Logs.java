package org.claimdesk.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a program said last, for the sentence that tells why it did not start. */
final class Logs {

    private static final int LOOKED_AT = 64 << 10;
    private static final int LONGEST = 300;

    private Logs() {}

    /** The last line that is not blank, an error line first, shortened to 300 characters. */
    static String lastLine(Path log) {
        List<String> lines = tail(log).lines().filter(line -> !line.isBlank()).toList();
        return lines.reversed().stream()
                .filter(line -> line.matches(".*\\b(ERROR|FATAL|PANIC|Caused by|error:).*"))
                .findFirst()
                .or(() -> lines.reversed().stream().findFirst())
                .map(String::strip)
                .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line)
                .orElse("it said nothing");
    }

    private static String tail(Path log) {
        try (var channel = Files.newByteChannel(log)) {
            channel.position(Math.max(0, channel.size() - LOOKED_AT));
            return new String(
                    java.nio.channels.Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
