/** Finding approved claims by words and by filters. */
@NullMarked
package org.claimdesk.query.search;

import org.jspecify.annotations.NullMarked;
