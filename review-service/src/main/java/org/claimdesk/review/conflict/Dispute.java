package org.claimdesk.review.conflict;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Claims that hang together by agreeing or conflicting about one attribute.
 *
 * @param values what each gives for it, as written
 * @param conflicting whether any two of them conflict
 */
record Dispute(Map<UUID, Optional<String>> values, boolean conflicting) {}
