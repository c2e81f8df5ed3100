/** What this service publishes, as it stands on the wire. The schemas are in {@code contracts/}. */
@NullMarked
package org.claimdesk.ingest.events;

import org.jspecify.annotations.NullMarked;
