/** Programs that measure parts of Claimdesk and print what they find. */
@NullMarked
package org.claimdesk.benchmark;

import org.jspecify.annotations.NullMarked;
