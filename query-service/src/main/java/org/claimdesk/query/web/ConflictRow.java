package org.claimdesk.query.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.claimdesk.query.conflict.ConflictOnRecord;
import org.jspecify.annotations.Nullable;

/**
 * A conflict in a list.
 *
 * @param title what the claims differ about
 * @param values what they give for it, each once
 * @param finding in words, null when nobody looked
 */
record ConflictRow(
        UUID id,
        String title,
        String values,
        List<String> claims,
        boolean disputed,
        boolean reopened,
        @Nullable String finding) {

    static ConflictRow of(ConflictOnRecord conflict) {
        var finding = conflict.finding();
        return new ConflictRow(
                conflict.id(),
                title(conflict.attribute()),
                String.join(
                        " / ",
                        conflict.members().stream()
                                .map(ConflictOnRecord.Value::value)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()),
                conflict.members().stream().map(ConflictOnRecord.Value::text).toList(),
                conflict.disputed(),
                conflict.reopenedAt() != null,
                finding == null ? null : finding.words());
    }

    /** An attribute at the beginning of a line. */
    static String title(String attribute) {
        return attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
    }
}
