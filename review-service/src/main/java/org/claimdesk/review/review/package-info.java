/** The bench: queue, leases, decisions, undo, history, and the HTTP API over them. */
@NullMarked
package org.claimdesk.review.review;

import org.jspecify.annotations.NullMarked;
