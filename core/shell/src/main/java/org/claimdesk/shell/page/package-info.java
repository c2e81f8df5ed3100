/**
 * Lists by keyset: cursors, limits and the shape of a page.
 */
@NullMarked
package org.claimdesk.shell.page;

import org.jspecify.annotations.NullMarked;
