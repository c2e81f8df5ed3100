package org.claimdesk.document.isolated;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.claimdesk.document.Document;
import org.claimdesk.document.DocumentException;
import org.claimdesk.document.TextTooLongException;
import org.claimdesk.document.UnreadableDocumentException;
import org.claimdesk.document.UnreadableDocumentException.Reason;
import org.claimdesk.document.UnsupportedFormatException;
import org.jspecify.annotations.Nullable;

/** What a reading process answers: a document, or why there is none. */
record Answer(
        @Nullable Document document,
        @Nullable Reason reason,
        boolean tooLong,
        @Nullable String message) {

    static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Answer of(Document document) {
        return new Answer(document, null, false, null);
    }

    static Answer of(DocumentException refusal) {
        Reason reason = refusal instanceof UnreadableDocumentException unreadable ? unreadable.reason() : null;
        return new Answer(null, reason, refusal instanceof TextTooLongException, refusal.getMessage());
    }

    /** @throws DocumentException as it was thrown in the other process */
    Document get() {
        if (document != null) {
            return document;
        }
        String said = message == null ? "The document cannot be read" : message;
        if (tooLong) {
            throw new TextTooLongException();
        }
        throw reason == null ? new UnsupportedFormatException(said) : new UnreadableDocumentException(reason, said);
    }
}
