package org.claimdesk.query.web;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.claimdesk.query.approved.Standing;
import org.claimdesk.query.approved.TextFragment;
import org.claimdesk.query.conflict.ConflictOnRecord;
import org.jspecify.annotations.Nullable;

/** What the permanent page of a conflict shows. */
record ConflictView(
        ConflictOnRecord conflict,
        String title,
        List<Value> values,
        List<Gone> withdrawn,
        @Nullable Found finding) {

    private static final String NO_VALUE = "–";

    static ConflictView of(ConflictOnRecord conflict) {
        var finding = conflict.finding();
        return new ConflictView(
                conflict,
                ConflictRow.title(conflict.attribute()),
                conflict.members().stream().map(Value::of).toList(),
                conflict.withdrawn().stream().map(Gone::of).toList(),
                finding == null ? null : Found.of(finding));
    }

    /** The dated ones, earliest first. */
    public List<Value> timeline() {
        return values.stream().filter(Value::dated).toList();
    }

    public long undated() {
        return values.stream().filter(value -> !value.dated()).count();
    }

    /** One line of the table. */
    record Value(
            UUID claimId,
            String text,
            String value,
            boolean preferred,
            String article,
            @Nullable String link,
            String speaker,
            String asOf,
            boolean dated,
            String origin) {

        /** The value, or the claim where no value stands against another. */
        public String said() {
            return value.equals(NO_VALUE) ? text : value;
        }

        static Value of(ConflictOnRecord.Value value) {
            return new Value(
                    value.claimId(),
                    value.text(),
                    value.value() == null ? NO_VALUE : value.value(),
                    value.preferred(),
                    Standing.article(value.article()),
                    value.link(),
                    value.speaker() == null ? "the article itself" : value.speaker(),
                    value.asOf() == null ? "undated" : value.asOf(),
                    value.asOf() != null,
                    value.origin() == null ? "unknown" : value.origin());
        }
    }

    /** A claim that is no longer in the table. */
    record Gone(
            UUID claimId,
            String when,
            String cause,
            @Nullable String reason) {

        static Gone of(ConflictOnRecord.Gone gone) {
            return new Gone(
                    gone.claimId(),
                    Standing.day(gone.withdrawnAt().atZone(ZoneOffset.UTC).toLocalDate()),
                    gone.cause().words(),
                    gone.reason());
        }
    }

    /** A person's finding. */
    record Found(String words, @Nullable String note, String when, List<Cited> cited) {

        static Found of(ConflictOnRecord.Found found) {
            return new Found(
                    found.words(),
                    found.note(),
                    found.at() == null
                            ? "undated"
                            : Standing.day(found.at().atZone(ZoneOffset.UTC).toLocalDate()),
                    found.citations().stream()
                            .map(cited -> new Cited(cited.title(), TextFragment.web(cited.url()), cited.quote()))
                            .toList());
        }
    }

    /** A page that the finding rests on. */
    record Cited(
            String title, @Nullable String link, @Nullable String quote) {}
}
