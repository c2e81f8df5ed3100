package org.claimdesk.ingest.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEntriesTest {

    private static final int MOST = 1 << 20;

    @ParameterizedTest
    @CsvSource({
        "'',''",
        "'\n \r\n\t\n',''",
        "'{}','line 1={}'",
        "'{}\n','line 1={}'",
        "'\n{}\r\n\n[]','line 2={}\r|line 4=[]'"
    })
    void blankLinesDoNotCount(String upload, String expected) {
        // Given
        List<String> found = new ArrayList<>();

        // When
        entries(upload).read(any -> true, entry -> found.add(line(entry)));

        // Then
        assertThat(String.join("|", found)).isEqualTo(expected);
    }

    @Test
    void aLineThatIsTooLongIsRefusedAlone() {
        // Given
        String longest = "x".repeat(MOST);
        List<String> found = new ArrayList<>();

        // When
        entries(longest + "y\n" + longest + "\nz").read(any -> true, entry -> found.add(line(entry)));

        // Then
        assertThat(found).containsExactly("line 1: The line has more than 1 MiB.", "line 2=" + longest, "line 3=z");
    }

    @Test
    void onlyWhatIsWantedIsRead() {
        // Given
        Entries entries = entries("a\n\nb\nc");
        List<String> names = new ArrayList<>();
        List<String> found = new ArrayList<>();

        // When
        entries.read(position -> position == 1, entry -> found.add(line(entry)));

        // Then
        assertThat(found).containsExactly("line 3=b");
        entries.names(names::add);
        assertThat(names).containsExactly("line 1", "line 3", "line 4");
    }

    private static Entries entries(String upload) {
        return new LineEntries(Zips.stream(upload.getBytes(StandardCharsets.UTF_8)), MOST);
    }

    private static String line(Entry entry) {
        return entry.problem() == null
                ? entry.name() + "=" + new String(entry.bytes(), StandardCharsets.UTF_8)
                : entry.name() + ": " + entry.problem();
    }
}
