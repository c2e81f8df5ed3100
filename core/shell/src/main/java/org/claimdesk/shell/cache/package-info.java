/** What was costly to make and may be asked for again soon. */
@NullMarked
package org.claimdesk.shell.cache;

import org.jspecify.annotations.NullMarked;
