package org.claimdesk.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.review.ClaimFile;
import org.claimdesk.review.review.ClaimItem;
import org.claimdesk.review.review.ClaimSearch;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.jspecify.annotations.Nullable;

/** Puts the claim page together. */
@ApplicationScoped
class ClaimModels {

    private final ClaimFile file;
    private final ClaimSearch search;
    private final ClaimPasts pasts;
    private final CurrentAccount account;

    ClaimModels(ClaimFile file, ClaimSearch search, ClaimPasts pasts, CurrentAccount account) {
        this.file = file;
        this.search = search;
        this.pasts = pasts;
        this.account = account;
    }

    /** @param typed the form as sent, when it is shown again */
    ClaimModel of(
            UUID id, BenchQuery query, @Nullable DecisionForm typed, @Nullable Done done, @Nullable Problem problem) {
        var detail = file.of(id);
        var claim = detail.claim();
        var beside = search.neighbours(query.filter(), query.sorted(), id);
        var paragraphs = file.text(claim.articleId())
                .map(text -> Paragraph.of(text, claim.passage()))
                .orElse(List.of());
        boolean editor = account.has(Roles.EDITOR);
        boolean open = claim.status().undecided();
        var form = typed == null ? DecisionForm.of(claim) : typed;
        return new ClaimModel(
                claim,
                paragraphs,
                form,
                open ? together(claim, form) : List.of(),
                open ? search.precedents(id) : List.of(),
                pasts.of(detail, account.id(), editor),
                beside.previous(),
                beside.next(),
                query.suffix(),
                account.id(),
                editor,
                done,
                problem);
    }

    private List<TogetherChoice.Row> together(ClaimItem claim, DecisionForm form) {
        return search.together(claim.id()).stream()
                .map(other -> new TogetherChoice.Row(
                        other,
                        form.together().stream()
                                .filter(choice -> choice.id().equals(other.id()))
                                .findFirst()
                                .orElseGet(() -> TogetherChoice.of(claim, other))))
                .toList();
    }

    /** The claim to show once this one is decided. */
    @Nullable
    UUID after(UUID id, BenchQuery query) {
        return search.neighbours(query.filter(), query.sorted(), id).next();
    }
}
