/** How many separate origins stand behind one claim: copies, agency texts and one publisher's pages count once. */
@NullMarked
package org.claimdesk.comparison.origin;

import org.jspecify.annotations.NullMarked;
