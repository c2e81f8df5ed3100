package org.claimdesk.review.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RootsFileTest {

    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");

    @TempDir
    Path folder;

    private RootsFile file;

    @BeforeEach
    void open() {
        file = new RootsFile(folder);
    }

    @Test
    void rootsAreReadAsTheyWereSigned() throws Exception {
        // Given
        var head = head();
        write(NOW, head);
        write(NOW.minusSeconds(3600));
        var heads = new ArrayList<SealedHead>();
        var key = RootKeys.verifying(new RootKeys(folder).publicFile());
        var reader = new RootsReader(RootsFile.in(folder), root -> RootKeys.signed(key, root));

        // When
        reader.read(Files.size(RootsFile.in(folder)), one -> true, (root, of) -> heads.addAll(of));

        // Then
        assertThat(reader.last().orElseThrow().number()).isEqualTo(2);
        assertThat(heads).extracting(SealedHead::claimId).containsExactly(head.claimId());
    }

    @Test
    void whatADyingWriterLeftIsNoRoot() throws Exception {
        // Given
        write(NOW, head());
        var begun = head().line() + "\n" + "head 12";
        Files.writeString(RootsFile.in(folder), begun, StandardOpenOption.APPEND);

        // When
        file = new RootsFile(folder);
        write(NOW, head());

        // Then
        assertThat(Files.readString(RootsFile.in(folder))).doesNotContain("head 12 ");
        assertThat(new RootsFile(folder).last().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void aChangedHeadIsFound() throws Exception {
        // Given
        write(NOW, head());
        write(NOW, head());

        // When
        change(line -> line.startsWith("head") ? head().line() : line);

        // Then
        assertThatThrownBy(() -> new RootsFile(folder).last()).hasMessage("root 1 is not as it was written");
    }

    @Test
    void aRootTakenOutIsFound() throws Exception {
        // Given
        for (int i = 0; i < 3; i++) {
            write(NOW);
        }

        // When
        change(line -> line.startsWith("root 2 ") ? "" : line);

        // Then
        assertThatThrownBy(() -> new RootsFile(folder).last()).hasMessage("root 2 is missing");
    }

    @Test
    void anotherKeyIsFound() throws Exception {
        // Given
        write(NOW);
        var other = Files.createDirectory(folder.resolve("other"));
        new RootKeys(other).signing();
        var key = RootKeys.verifying(new RootKeys(other).publicFile());

        // When
        var reader = new RootsReader(RootsFile.in(folder), root -> RootKeys.signed(key, root));

        // Then
        assertThatThrownBy(() -> reader.read(Long.MAX_VALUE, head -> true, (root, heads) -> {}))
                .hasMessage("root 1 is not signed with this key");
    }

    private void write(Instant at, SealedHead... heads) throws IOException, GeneralSecurityException {
        file.last();
        try (var draft = file.draft()) {
            for (var head : heads) {
                draft.add(head);
            }
            draft.sign(new RootKeys(folder).signing(), at, 7);
        }
    }

    private static SealedHead head() {
        return new SealedHead(UUID.randomUUID(), 3, new byte[32]);
    }

    private void change(UnaryOperator<String> line) throws IOException {
        List<String> lines = Files.readAllLines(RootsFile.in(folder)).stream()
                .map(line)
                .filter(one -> !one.isEmpty())
                .toList();
        Files.write(RootsFile.in(folder), lines);
    }
}
