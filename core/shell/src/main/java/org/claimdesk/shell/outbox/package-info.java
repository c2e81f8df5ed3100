/**
 * From a state change to its event on Kafka, without losing or reordering one.
 */
@NullMarked
package org.claimdesk.shell.outbox;

import org.jspecify.annotations.NullMarked;
