/** Wire records and the two directions of Kafka: articles and claims in, reviewed claims out. */
@NullMarked
package org.claimdesk.review.events;

import org.jspecify.annotations.NullMarked;
