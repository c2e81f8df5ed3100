package org.claimdesk.ingest.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sound and hostile ZIPs: what of them is read, which files are refused alone, which ZIPs as a whole. */
class ZipEntriesTest {

    private static final int MOST = 1 << 20;
    private static final int DOCUMENTS = 100_000;

    private static final int MADE_BY = 4;
    private static final int FLAGS = 8;
    private static final int METHOD = 10;
    private static final int CRC = 16;
    private static final int PACKED = 20;
    private static final int SIZE = 24;
    private static final int MODE = 38;
    private static final int OFFSET = 42;

    static Stream<Arguments> singleFiles() {
        byte[] two = Zips.of("a.txt", "A text.", "b.txt", "B text.");
        byte[] link = Zips.with(Zips.with(two, 0, MADE_BY, 3 << 8 | 20, 2), 0, MODE, 0xA1FF << 16, 4);
        return Stream.of(
                arguments("sound, with data descriptors", two, List.of("a.txt=A text.", "b.txt=B text.")),
                arguments(
                        "folders and what systems leave",
                        Zips.of("d/", "", "__MACOSX/d/a", "x", "d/.DS_Store", "x", "d/a.txt", "A text."),
                        List.of("d/a.txt=A text.")),
                arguments(
                        "a program before it",
                        Zips.joined(new byte[100_000], two),
                        List.of("a.txt=A text.", "b.txt=B text.")),
                arguments(
                        "bytes behind it", Zips.joined(two, new byte[100]), List.of("a.txt=A text.", "b.txt=B text.")),
                arguments(
                        "the same name twice",
                        Zips.replaced(two, "b.txt", "a.txt"),
                        List.of("a.txt=A text.", "a.txt=B text.")),
                arguments("backslashes", Zips.of("d\\a.txt", "A text."), List.of("d/a.txt=A text.")),
                arguments("a path upwards", Zips.of("../../a.txt", "x"), List.of("../../a.txt: The name leads out")),
                arguments(
                        "a path of Windows upwards",
                        Zips.of("d\\..\\..\\a", "x"),
                        List.of("d/../../a: The name leads")),
                arguments(
                        "a path from the root",
                        Zips.of("/etc/passwd", "x"),
                        List.of("/etc/passwd: The name leads out")),
                arguments("a drive", Zips.of("C:a.txt", "x"), List.of("C:a.txt: The name leads out")),
                arguments(
                        "control characters",
                        Zips.of("a\n\u0000b.txt", "x"),
                        List.of("a\uFFFD\uFFFDb.txt: The name is longer")),
                arguments(
                        "a name without end",
                        Zips.of("x".repeat(60_000), "x"),
                        List.of("x".repeat(1000) + ": The name is longer")),
                arguments("a link", link, List.of("a.txt: It is a link", "b.txt=B text.")),
                arguments(
                        "encrypted",
                        Zips.with(two, 0, FLAGS, 9, 2),
                        List.of("a.txt: It is encrypted", "b.txt=B text.")),
                arguments(
                        "an unknown method",
                        Zips.with(two, 0, METHOD, 14, 2),
                        List.of("a.txt: It is packed by method 14", "b.txt=B text.")),
                arguments(
                        "a wrong checksum",
                        Zips.with(two, 0, CRC, 7, 4),
                        List.of("a.txt: It is damaged: its checksum", "b.txt=B text.")),
                arguments(
                        "more than it says",
                        Zips.with(two, 0, SIZE, 3, 4),
                        List.of("a.txt: It is damaged: its length", "b.txt=B text.")),
                arguments(
                        "less than it says",
                        Zips.with(two, 0, SIZE, 1000, 4),
                        List.of("a.txt: It is damaged", "b.txt=B text.")),
                arguments(
                        "a place in nothing",
                        Zips.with(two, 0, OFFSET, 3, 4),
                        List.of("a.txt: It is damaged", "b.txt=B")),
                arguments(
                        "a place behind the end",
                        Zips.with(two, 0, OFFSET, Integer.MAX_VALUE, 4),
                        List.of("a.txt: It is damaged", "b.txt=B text.")),
                arguments(
                        "bytes that do not unpack",
                        Zips.with(two, 0, PACKED, 2, 4),
                        List.of("a.txt: It is damaged", "b.txt=B text.")),
                arguments(
                        "one too large",
                        Zips.of("a.txt", "0".repeat(MOST + 1), "b.txt", "B text."),
                        List.of("a.txt: A document may have at most 1 MiB", "b.txt=B text.")),
                arguments("a ZIP in it", Zips.of("a.zip", "x"), List.of("a.zip: An archive")),
                arguments(
                        "a ZIP under another name",
                        Zips.of(Map.of("a.txt", Zips.of("b.txt", "x"))),
                        List.of("a.txt: An archive")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("singleFiles")
    void eachFileIsReadOrRefusedByItself(String name, byte[] zip, List<String> expected) {
        // Given
        Entries entries = entries(zip);

        // When
        List<String> found = read(entries);

        // Then
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).startsWith(expected.get(i));
        }
        List<String> names = new ArrayList<>();
        entries.names(names::add);
        assertThat(names).hasSameSizeAs(expected);
    }

    static Stream<Arguments> whole() {
        byte[] two = Zips.of("a.txt", "A text.", "b.txt", "B text.");
        Map<String, byte[]> bomb = new LinkedHashMap<>();
        for (int i = 0; i < 90; i++) {
            bomb.put(i + ".txt", new byte[MOST]);
        }
        return Stream.of(
                arguments("no ZIP", "No ZIP.".getBytes(StandardCharsets.UTF_8), "This is no ZIP"),
                arguments("cut off in a file", Arrays.copyOf(two, 40), "This is no ZIP, or its end is missing."),
                arguments("cut off in the directory", Arrays.copyOf(two, two.length - 60), "its end is missing"),
                arguments("its beginning cut off", Arrays.copyOfRange(two, 60, two.length), "The ZIP is cut off"),
                arguments(
                        "no directory where it should be",
                        Zips.with(two, 0, 0, 0, 4),
                        "directory of the ZIP is damaged"),
                arguments("a bomb", Zips.of(bomb), "more than 100 times its size"),
                arguments(
                        "files over each other",
                        Zips.with(Zips.with(two, 0, PACKED, two.length, 4), 1, OFFSET, 0, 4),
                        "overlap"),
                arguments("a manifest without files", Zips.of("manifest.csv", "title\nx"), "no column \"file\""),
                arguments("an empty manifest", Zips.of("manifest.csv", "\n"), "manifest.csv is empty"),
                arguments("an open quote", Zips.of("manifest.csv", "file\n\"x"), "A quote in manifest.csv never ends"),
                arguments("a large manifest", Zips.of("manifest.csv", "x".repeat(MOST + 1)), "at most 1 MiB"),
                arguments(
                        "two manifests",
                        Zips.replaced(Zips.of("manifest.csv", "file", "manifest.cs2", "file"), "cs2", "csv"),
                        "two files manifest.csv"),
                arguments(
                        "a damaged manifest",
                        Zips.with(Zips.of("manifest.csv", "file"), 0, CRC, 7, 4),
                        "manifest.csv is damaged"),
                arguments(
                        "a manifest of many rows",
                        Zips.of("manifest.csv", "file,title\n" + manyRows()),
                        "at most 100 rows"));
    }

    private static String manyRows() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 101; i++) {
            rows.append(i).append(".txt,x\n");
        }
        return rows.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whole")
    void aZipThatIsNotUsableIsRefusedAsAWhole(String name, byte[] zip, String problem) {
        // Given
        Entries entries = new ZipEntries(Zips.stream(zip), Zips.stream(zip), MOST, 100);

        // When
        var refusal = assertThatThrownBy(() -> entries.names(any -> {}));

        // Then
        refusal.isInstanceOf(BrokenBatchException.class).hasMessageContaining(problem);
    }

    @Test
    void moreFilesThanSixteenBitsCount() {
        // Given
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < DOCUMENTS + 1; i++) {
            files.put(Integer.toString(i), new byte[] {'x'});
        }
        Entries entries = entries(Zips.of(files));
        List<String> read = new ArrayList<>();

        // When
        entries.read(position -> position == DOCUMENTS, entry -> read.add(line(entry)));

        // Then
        assertThat(read).containsExactly("100000=x");
        List<String> names = new ArrayList<>();
        entries.names(names::add);
        assertThat(names).hasSize(DOCUMENTS + 1);
    }

    @Test
    void theManifestSpeaksOfItsFiles() {
        // Given
        byte[] zip = Zips.of(
                "d/a.txt",
                "A text.",
                "manifest.csv",
                "\uFEFFurl,Title , file,other\r\n\"https://example.org/a,b\",\"A \"\"title\"\"\",d\\a.txt,x\r\n\r\n");
        List<Said> said = new ArrayList<>();

        // When
        entries(zip).read(any -> true, entry -> said.add(entry.said()));

        // Then
        assertThat(said).containsExactly(new Said("A \"title\"", null, null, "https://example.org/a,b"));
    }

    @Test
    void namesOfOldSystemsAreRead() {
        // Given: é in code page 437
        byte[] zip = Zips.replaced(Zips.of("caf#.txt", "A text."), "caf#", "caf\u0082");

        // When
        List<String> read = read(entries(zip));

        // Then
        assertThat(read).containsExactly("café.txt=A text.");
    }

    private static Entries entries(byte[] zip) {
        return new ZipEntries(Zips.stream(zip), Zips.stream(zip), MOST, DOCUMENTS);
    }

    private static List<String> read(Entries entries) {
        List<String> found = new ArrayList<>();
        entries.read(any -> true, entry -> found.add(line(entry)));
        return found;
    }

    private static String line(Entry entry) {
        return entry.problem() == null
                ? entry.name() + "=" + new String(entry.bytes(), StandardCharsets.UTF_8)
                : entry.name() + ": " + entry.problem();
    }
}
