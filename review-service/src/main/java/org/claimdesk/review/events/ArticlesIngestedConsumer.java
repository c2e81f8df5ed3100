package org.claimdesk.review.events;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.claimdesk.review.claim.ArticleShelf;
import org.claimdesk.shell.inbox.EventHandler;
import org.claimdesk.shell.inbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Articles in. */
@ApplicationScoped
class ArticlesIngestedConsumer {

    private final Inbox inbox;
    private final ArticleShelf shelf;

    ArticlesIngestedConsumer(Inbox inbox, ArticleShelf shelf) {
        this.inbox = inbox;
        this.shelf = shelf;
    }

    @Incoming("articles-ingested")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(
                records,
                new EventHandler<>("ArticleIngested", ArticleIngested.class, event -> shelf.publish(event.arrived())),
                new EventHandler<>("ArticleWithdrawn", ArticleWithdrawn.class, this::withdraw));
    }

    private void withdraw(ArticleWithdrawn event) {
        shelf.withdraw(event.articleId(), event.version(), event.reason());
    }
}
