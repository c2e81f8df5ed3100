package org.claimdesk.ingest.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.claimdesk.ingest.article.Article;
import org.claimdesk.ingest.article.ArticleFilter;
import org.claimdesk.ingest.article.ArticleProgress;
import org.claimdesk.ingest.article.ArticleStatus;
import org.claimdesk.ingest.article.Articles;
import org.claimdesk.ingest.article.Progress.Stage;
import org.claimdesk.shell.account.AccountNames;
import org.jspecify.annotations.Nullable;

/** The list of uploads as pages show it. */
@ApplicationScoped
class UploadRows {

    private static final int PAGE = 25;

    private final Articles articles;
    private final ArticleProgress progress;
    private final AccountNames names;

    UploadRows(Articles articles, ArticleProgress progress, AccountNames names) {
        this.articles = articles;
        this.progress = progress;
        this.names = names;
    }

    /** @param next where the next page starts, null on the last one */
    record Rows(List<UploadRow> items, @Nullable String next) {}

    Rows list(ArticleFilter filter) {
        List<Article> found = articles.list(filter, PAGE + 1);
        List<Article> shown = found.subList(0, Math.min(PAGE, found.size()));
        String next = found.size() > PAGE ? ArticleFilter.cursorBehind(shown.getLast()) : null;
        return new Rows(shown.stream().map(this::row).toList(), next);
    }

    UploadRow one(UUID id) {
        return row(articles.get(id));
    }

    private UploadRow row(Article article) {
        Stage stage = article.status() == ArticleStatus.EXTRACTING
                ? progress.of(article.id()).stage()
                : Stage.valueOf(article.status().name());
        return UploadRow.of(article, stage, names.of(article.uploadedBy()));
    }
}
