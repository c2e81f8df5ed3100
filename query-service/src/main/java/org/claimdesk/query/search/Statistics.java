package org.claimdesk.query.search;

import java.util.Map;

/**
 * How much is on record.
 *
 * @param checked claims for which a person opened a cited page
 * @param withdrawn claims that once were on record
 * @param ratings claims by rating; NONE for those that have none
 */
record Statistics(long claims, long checked, long speakers, long articles, long withdrawn, Map<String, Long> ratings) {}
