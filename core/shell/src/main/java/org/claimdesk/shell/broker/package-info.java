/** Plain Kafka clients, set up the one way that loses nothing. */
@NullMarked
package org.claimdesk.shell.broker;

import org.jspecify.annotations.NullMarked;
