package org.claimdesk.review.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A claim of an article's new version that says what an earlier claim says, in the same words. */
@Entity
@Table(name = "continuation")
class Continuation {

    @Id
    @Column(name = "claim_id")
    private UUID claimId;

    @Column(name = "article_id")
    private UUID articleId;

    @Column(name = "root")
    private UUID root;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "arrived")
    private ArrivedClaim arrived;

    @Column(name = "waiting")
    private boolean waiting;

    protected Continuation() {}

    Continuation(ArrivedClaim arrived, UUID root) {
        this.claimId = arrived.id();
        this.articleId = arrived.articleId();
        this.root = root;
        this.arrived = arrived;
        this.waiting = true;
    }

    UUID articleId() {
        return articleId;
    }

    UUID root() {
        return root;
    }

    ArrivedClaim arrived() {
        return arrived;
    }

    void done() {
        waiting = false;
    }
}
