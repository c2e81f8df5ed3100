package org.claimdesk.ingest.batch;

import java.util.UUID;
import org.claimdesk.ingest.article.Lane;

/**
 * A batch in the hands of one worker.
 *
 * @param size bytes of the upload
 * @param counted whether its documents are known already
 * @param tries how often work on it came to a bad end since it last moved on
 */
record BatchWork(
        UUID batchId, UUID lease, BatchFormat format, Lane lane, UUID account, long size, boolean counted, int tries) {}
