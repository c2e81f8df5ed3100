/** Who may ask how much. */
@NullMarked
package org.claimdesk.query.access;

import org.jspecify.annotations.NullMarked;
