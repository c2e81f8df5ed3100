package org.claimdesk.query.search;

import org.claimdesk.query.approved.Claim;

/**
 * A claim that was found.
 *
 * @param key its place in the order, as text
 */
record Hit(Claim claim, String key) {}
