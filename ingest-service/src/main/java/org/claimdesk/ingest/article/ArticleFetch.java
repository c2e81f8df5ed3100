package org.claimdesk.ingest.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.claimdesk.fetch.FetchException;
import org.claimdesk.fetch.FetchPolicy;
import org.claimdesk.fetch.Fetched;
import org.claimdesk.fetch.Fetcher;
import org.claimdesk.shell.problem.ProblemException;

/** Gets a document from where it was published. */
@ApplicationScoped
public class ArticleFetch {

    private final Fetcher fetcher;

    ArticleFetch(ArticleConfig articles, FetchConfig config) {
        FetchPolicy standard = FetchPolicy.DEFAULT;
        this.fetcher = new Fetcher(new FetchPolicy(
                articles.documentLimit().asLongValue(),
                config.timeout(),
                standard.maxRedirects(),
                standard.ports(),
                config.allowed().orElse(standard.allowed()),
                standard.robots(),
                standard.userAgent()));
    }

    /**
     * @param details with the address to fetch; the article gets the one that answered
     * @throws ProblemException 400, 422, 502 or 504 when it cannot be had
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
            throw problem(e);
        }
    }

    private static ProblemException problem(FetchException cause) {
        int status =
                switch (cause) {
                    case FetchException.InvalidUrl e -> 400;
                    case FetchException.Blocked e -> 422;
                    case FetchException.RobotsRefused e -> 422;
                    case FetchException.TooLarge e -> 422;
                    case FetchException.TypeRefused e -> 422;
                    case FetchException.TimedOut e -> 504;
                    case FetchException.Unreachable e -> 502;
                    case FetchException.BadRedirect e -> 502;
                    case FetchException.BadStatus e -> 502;
                };
        String detail = cause.getMessage() + ".";
        return new ProblemException(status, "not-fetched", "Link not fetched", detail).violation("url", detail);
    }
}
