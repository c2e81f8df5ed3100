/** Numbers with their units, as written in running text. */
@NullMarked
package org.claimdesk.language.quantity;

import org.jspecify.annotations.NullMarked;
