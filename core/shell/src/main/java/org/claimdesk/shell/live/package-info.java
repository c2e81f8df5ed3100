/**
 * Notifications between the processes of one service, over PostgreSQL.
 */
@NullMarked
package org.claimdesk.shell.live;

import org.jspecify.annotations.NullMarked;
