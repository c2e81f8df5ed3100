/** Claims in bulk: streamed exports and feeds, over the same filters as the search. */
@NullMarked
package org.claimdesk.query.export;

import org.jspecify.annotations.NullMarked;
