package org.claimdesk.ingest.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.claimdesk.ingest.feed.FeedEntry;

/**
 * A feed and what became of its entries.
 *
 * @param entries the latest, found last first
 */
record FeedWithEntries(@JsonUnwrapped FeedView feed, List<FeedEntry> entries) {}
