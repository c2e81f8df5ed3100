package org.claimdesk.ingest.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Why, by whom and when an article was taken back. */
@Embeddable
public record Withdrawal(
        @Column(name = "withdrawal_reason") String reason,
        @Column(name = "withdrawn_by") UUID withdrawnBy,
        @Column(name = "withdrawn_at") Instant withdrawnAt) {}
