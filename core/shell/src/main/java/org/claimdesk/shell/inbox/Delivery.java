package org.claimdesk.shell.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record and what it asks for.
 *
 * @param effect throws {@link Poison} when the record could not be read
 */
record Delivery(ConsumerRecord<String, byte[]> record, Runnable effect) {}
