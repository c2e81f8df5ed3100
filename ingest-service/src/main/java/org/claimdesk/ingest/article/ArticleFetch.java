package org.claimdesk.ingest.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.claimdesk.fetch.FetchException;
import org.claimdesk.fetch.Fetched;
import org.claimdesk.fetch.Fetcher;

/** Gets a document from where it was published. */
@ApplicationScoped
public class ArticleFetch {

    private final Fetcher fetcher;

    ArticleFetch(ArticleConfig articles, FetchConfig config) {
        this.fetcher = new Fetcher(config.policy(articles.documentLimit()));
    }

    /**
     * @param details with the address to fetch; the article gets the one that answered
     * @throws NotFetchedException when it cannot be had
     */
    public Upload fetch(String url, ArticleDetails details, Lane lane) {
        try {
            Fetched fetched = fetcher.fetch(URI.create(url));
            String answered = fetched.finalUrl().toString();
            ArticleDetails found = new ArticleDetails(
                    details.title(),
                    details.bylines(),
                    details.publisher(),
                    details.publishedAt(),
                    DetailRules.isWebAddress(answered) ? answered : url);
            return new Upload(fetched.bytes(), fetched.contentType(), null, found, lane);
        } catch (FetchException e) {
            throw new NotFetchedException(e);
        }
    }
}
