package org.claimdesk.comparison.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResidentCandidateIndexTest {

    private final InventedClaims claims = new InventedClaims(64);
    private final ResidentCandidateIndex index = new ResidentCandidateIndex(64);

    @Test
    void findsTheClaimThatSaysTheSame() {
        // Given
        fill(3_000);
        // When
        List<Candidate> found = index.search(new CandidateQuery(claims.likeness(1_234), null, 10));
        // Then
        assertThat(found.getFirst().id()).isEqualTo(new UUID(1, 1_234));
        assertThat(found.getFirst().overlap()).isGreaterThan(0.5);
        assertThat(found).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void leavesOutItselfAndTheClaimsOfItsArticle() {
        // Given
        fill(100);
        IndexedClaim asked = claims.claim(42);
        // When
        List<Candidate> found = index.search(new CandidateQuery(asked, asked.group(), 100));
        // Then
        assertThat(found).isNotEmpty().noneMatch(candidate -> candidate.group().equals(asked.group()));
    }

    @Test
    void replacesAClaimThatIsAddedAgain() {
        // Given
        fill(100);
        IndexedClaim other = claims.claim(5_000);
        index.add(new IndexedClaim(new UUID(1, 7), other.group(), other.terms(), other.keys(), other.embedding()));
        // When
        List<Candidate> found = index.search(new CandidateQuery(claims.likeness(5_000), null, 1));
        // Then
        assertThat(found.getFirst().id()).isEqualTo(new UUID(1, 7));
        assertThat(index.size()).isEqualTo(100);
    }

    @Test
    void forgetsARemovedClaim() {
        // Given
        fill(100);
        boolean known = index.remove(new UUID(1, 42));
        // When
        List<Candidate> found = index.search(new CandidateQuery(claims.likeness(42), null, 100));
        // Then
        assertThat(known).isTrue();
        assertThat(index.remove(new UUID(1, 42))).isFalse();
        assertThat(found).noneMatch(candidate -> candidate.id().equals(new UUID(1, 42)));
    }

    @Test
    void findsTheLiveOnesAfterItMovedThemTogether() {
        // Given
        fill(24_000);
        for (int i = 0; i < 20_000; i++) {
            index.remove(new UUID(1, i));
        }
        // When
        List<Candidate> found = index.search(new CandidateQuery(claims.likeness(22_222), null, 10));
        // Then
        assertThat(index.size()).isEqualTo(4_000);
        assertThat(found.getFirst().id()).isEqualTo(new UUID(1, 22_222));
    }

    @Test
    void answersNothingWhenEmpty() {
        // Given
        CandidateQuery query = new CandidateQuery(claims.claim(1), null, 10);
        // When
        List<Candidate> found = index.search(query);
        // Then
        assertThat(found).isEmpty();
    }

    private void fill(int count) {
        for (int i = 0; i < count; i++) {
            index.add(claims.claim(i));
        }
    }
}
