/** Who says it. */
@NullMarked
package org.claimdesk.language.attribution;

import org.jspecify.annotations.NullMarked;
