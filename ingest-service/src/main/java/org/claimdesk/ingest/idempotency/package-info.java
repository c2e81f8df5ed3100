/** Calls that may be sent again: the same key gives the same answer, and the act happens once. */
@NullMarked
package org.claimdesk.ingest.idempotency;

import org.jspecify.annotations.NullMarked;
