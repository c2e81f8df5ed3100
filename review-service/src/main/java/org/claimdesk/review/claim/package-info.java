/** Claims, the articles they stand in, and what may happen to them: entities decide, the rest of the service asks. */
@NullMarked
package org.claimdesk.review.claim;

import org.jspecify.annotations.NullMarked;
