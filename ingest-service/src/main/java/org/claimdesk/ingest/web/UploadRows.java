package org.claimdesk.ingest.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.claimdesk.ingest.article.Article;
import org.claimdesk.ingest.article.ArticleFilter;
import org.claimdesk.ingest.article.ArticleProgress;
import org.claimdesk.ingest.article.ArticleStatus;
import org.claimdesk.ingest.article.Articles;
import org.claimdesk.ingest.article.Progress.Stage;
import org.claimdesk.shell.account.AccountNames;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.claimdesk.shell.page.Page;

/** The list of uploads as pages show it. */
@ApplicationScoped
class UploadRows {

    private final Articles articles;
    private final ArticleProgress progress;
    private final AccountNames names;
    private final CurrentAccount account;

    UploadRows(Articles articles, ArticleProgress progress, AccountNames names, CurrentAccount account) {
        this.articles = articles;
        this.progress = progress;
        this.names = names;
        this.account = account;
    }

    /** Newest first, a page of them. */
    Page<UploadRow> list(ArticleFilter filter, int most) {
        return Page.of(articles.list(filter, most + 1), most, ArticleFilter::cursorBehind)
                .map(this::row);
    }

    /**
     * @throws org.claimdesk.ingest.article.ArticleNotFoundException when there is no such article
     */
    UploadRow one(UUID id) {
        return row(articles.get(id));
    }

    UploadRow row(Article article) {
        Stage stage = article.status() == ArticleStatus.EXTRACTING
                ? progress.of(article.id()).stage()
                : Stage.valueOf(article.status().name());
        return UploadRow.of(article, stage, names.of(article.uploadedBy()), account.has(Roles.UPLOADER));
    }
}
