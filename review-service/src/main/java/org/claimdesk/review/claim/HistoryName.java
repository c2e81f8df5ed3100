package org.claimdesk.review.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Who acted, by name; found by its digest, which is all that the chain holds of it. Erased, the chain still holds. */
@Entity
@Immutable
@Table(name = "history_name")
public class HistoryName {

    @Id
    @Column(name = "digest")
    private byte[] digest;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "salt")
    private byte[] salt;

    @Column(name = "name")
    private String name;

    protected HistoryName() {}

    HistoryName(UUID accountId, byte[] salt, String name) {
        this.digest = HistoryHash.ofName(salt, accountId, name);
        this.accountId = accountId;
        this.salt = salt;
        this.name = name;
    }

    byte[] digest() {
        return digest;
    }

    UUID accountId() {
        return accountId;
    }

    public String name() {
        return name;
    }

    /** Whether it is the name of whoever did this. */
    public boolean isOf(HistoryRow row) {
        return Arrays.equals(digest, row.nameDigest());
    }

    /** Whether it is as it was when the row was written. */
    boolean whole() {
        return Arrays.equals(digest, HistoryHash.ofName(salt, accountId, name));
    }
}
