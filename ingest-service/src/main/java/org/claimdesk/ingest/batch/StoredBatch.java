package org.claimdesk.ingest.batch;

import java.util.UUID;

/**
 * A batch that has come whole and waits to be started or dropped.
 *
 * @param contentHash SHA-256 of its bytes, 64 hexadecimal digits
 */
public record StoredBatch(UUID id, String contentHash) {}
