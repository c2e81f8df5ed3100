/** Scenarios over the whole system, as its users run it: through {@code deploy/up}, HTTP and a browser. */
@NullMarked
package org.claimdesk.endtoend;

import org.jspecify.annotations.NullMarked;
