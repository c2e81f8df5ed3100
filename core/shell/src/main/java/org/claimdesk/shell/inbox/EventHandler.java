package org.claimdesk.shell.inbox;

import java.util.function.Consumer;

/**
 * What to do with one type of event.
 *
 * @param type the event's name, {@code ArticleIngested}, without {@code org.claimdesk.}
 * @param record the consumer's own record of the fields it reads
 * @param effect runs inside a transaction; must be idempotent
 */
public record EventHandler<T>(String type, Class<T> record, Consumer<T> effect) {}
