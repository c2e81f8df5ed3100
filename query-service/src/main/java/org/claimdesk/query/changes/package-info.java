/** Every approval, amendment and withdrawal in one gap-free order. */
@NullMarked
package org.claimdesk.query.changes;

import org.jspecify.annotations.NullMarked;
