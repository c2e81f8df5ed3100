/**
 * From a record on Kafka to its effect, once, with poison set aside.
 */
@NullMarked
package org.claimdesk.shell.inbox;

import org.jspecify.annotations.NullMarked;
