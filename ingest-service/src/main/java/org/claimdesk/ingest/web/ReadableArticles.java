package org.claimdesk.ingest.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.claimdesk.ingest.article.Article;
import org.claimdesk.ingest.article.ArticleStatus;
import org.claimdesk.ingest.article.Articles;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.claimdesk.shell.problem.ProblemException;

/** Whose words may be read: a withdrawn article's only by an editor, who may restore it. */
@ApplicationScoped
class ReadableArticles {

    private final Articles articles;
    private final CurrentAccount account;

    ReadableArticles(Articles articles, CurrentAccount account) {
        this.articles = articles;
        this.account = account;
    }

    /**
     * @throws org.claimdesk.ingest.article.ArticleNotFoundException when there is none
     * @throws ProblemException 410 when it is withdrawn
     */
    Article get(UUID id) {
        Article article = articles.get(id);
        if (!mayRead(article)) {
            throw new ProblemException(410, "article-withdrawn", "Withdrawn", "The article was withdrawn.");
        }
        return article;
    }

    boolean mayRead(Article article) {
        return article.status() != ArticleStatus.WITHDRAWN || account.has(Roles.EDITOR);
    }
}
