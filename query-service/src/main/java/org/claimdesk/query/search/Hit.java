package org.claimdesk.query.search;

/**
 * A row of a page.
 *
 * @param key its place in the order, as text
 */
record Hit(FoundClaim found, String key) {}
