/** Many documents in one upload, each taken in by itself by a worker under a lease. */
@NullMarked
package org.claimdesk.ingest.batch;

import org.jspecify.annotations.NullMarked;
