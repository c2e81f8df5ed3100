/** The work in the background: workers under a lease turn a stored article into passages and candidate claims. */
@NullMarked
package org.claimdesk.ingest.extraction;

import org.jspecify.annotations.NullMarked;
