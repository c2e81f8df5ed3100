package org.claimdesk.ingest.events;

/**
 * Where a claim stands, by position (code points, end exclusive) and by quotation.
 *
 * @param exact the characters from start to end
 * @param prefix what stands before, up to 32 code points
 * @param suffix what stands behind, up to 32 code points
 */
public record Selector(int start, int end, String exact, String prefix, String suffix) {}
