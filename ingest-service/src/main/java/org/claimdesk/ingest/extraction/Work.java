package org.claimdesk.ingest.extraction;

import java.util.UUID;

/**
 * An article under a lease of this process.
 *
 * @param lease names this hold; when another one holds the article, this one has lost it
 * @param tries how many ended with an error before
 * @param losses how many leases ran out before
 */
record Work(UUID articleId, UUID lease, int tries, int losses) {}
