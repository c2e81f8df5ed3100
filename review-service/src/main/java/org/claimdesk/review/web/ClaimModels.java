package org.claimdesk.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.review.claim.ClaimStatus;
import org.claimdesk.review.review.ClaimFile;
import org.claimdesk.review.review.ClaimFilter;
import org.claimdesk.review.review.ClaimItem;
import org.claimdesk.review.review.ClaimSearch;
import org.claimdesk.review.review.ClaimSort;
import org.claimdesk.review.review.Folding;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.jspecify.annotations.Nullable;

/** Puts the claim page together. */
@ApplicationScoped
class ClaimModels {

    /** Claims to choose from. */
    private static final int FOUND = 20;

    private final ClaimFile file;
    private final ClaimSearch search;
    private final ClaimAsides asides;
    private final CurrentAccount account;

    ClaimModels(ClaimFile file, ClaimSearch search, ClaimAsides asides, CurrentAccount account) {
        this.file = file;
        this.search = search;
        this.asides = asides;
        this.account = account;
    }

    /** @param typed the form as sent, when it is shown again */
    ClaimModel of(
            UUID id, BenchQuery query, @Nullable DecisionForm typed, @Nullable Done done, @Nullable Problem problem) {
        return of(id, query, typed, done, problem, ToolForm.NONE);
    }

    /** @param tool a form beside the decision as sent, when it is shown again */
    ClaimModel of(
            UUID id,
            BenchQuery query,
            @Nullable DecisionForm typed,
            @Nullable Done done,
            @Nullable Problem problem,
            ToolForm tool) {
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
                asides.of(detail, account.id(), editor),
                beside.previous(),
                beside.next(),
                query.suffix(),
                account.id(),
                editor,
                done,
                problem,
                tool);
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

    /** Where the claim was found. */
    UUID article(UUID id) {
        return file.of(id).claim().articleId();
    }

    List<ClaimItem> all(List<UUID> ids) {
        return file.all(ids);
    }

    /** Claims in any state with these words, another one each. */
    List<ClaimItem> found(UUID id, String words) {
        var filter = new ClaimFilter(Set.of(), false, null, null, words, null, null, Folding.EACH, null);
        return search.page(filter, ClaimSort.PRIORITY, null, FOUND).items().stream()
                .filter(claim -> !claim.id().equals(id))
                .filter(claim -> claim.status().undecided() || claim.status() == ClaimStatus.APPROVED)
                .toList();
    }

    /** The claim to show once this one is decided. */
    @Nullable
    UUID after(UUID id, BenchQuery query) {
        return search.neighbours(query.filter(), query.sorted(), id).next();
    }
}
