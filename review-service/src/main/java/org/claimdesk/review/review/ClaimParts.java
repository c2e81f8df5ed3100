package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.claim.Appearance;
import org.claimdesk.review.claim.ArrivedClaim;
import org.claimdesk.review.claim.Article;
import org.claimdesk.review.claim.ArticleText;
import org.claimdesk.review.claim.ArticleTexts;
import org.claimdesk.review.claim.Articles;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.claim.Claims;
import org.claimdesk.review.claim.Lane;
import org.claimdesk.review.claim.Passage;
import org.claimdesk.review.claim.QuoteFinder;
import org.claimdesk.review.claim.Statement;
import org.claimdesk.review.claim.WordingRefused;
import org.claimdesk.shell.id.NameUuid;

/** Makes candidates of what a person says the parts of a claim are. */
@ApplicationScoped
class ClaimParts {

    private final Articles articles;
    private final ArticleTexts texts;
    private final Groups groups;
    private final Claims claims;

    ClaimParts(Articles articles, ArticleTexts texts, Groups groups, Claims claims) {
        this.claims = claims;
        this.articles = articles;
        this.texts = texts;
        this.groups = groups;
    }

    /** Where the claim was found. */
    @Transactional(TxType.MANDATORY)
    UUID article(UUID id) {
        claims.get(id);
        return groups.home(id).articleId();
    }

    /** What was read from the claim goes with the part whose words still hold it; the speaker goes with all. */
    @Transactional(TxType.MANDATORY)
    List<ArrivedClaim> of(Claim claim, List<ClaimPart> parts) {
        var home = groups.home(claim.id());
        var article = articles.get(home.articleId());
        var text = texts.get(home.articleId());
        var candidates = new ArrayList<ArrivedClaim>();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var words = words(part, i);
            var passage = passage(part, i, home, text);
            candidates.add(candidate(claim, article, home, passage, words, i));
        }
        return candidates;
    }

    private static String words(ClaimPart part, int i) {
        var words = part.text() == null ? "" : part.text().strip();
        if (words.isEmpty() || words.length() > Statement.MAX_TEXT || words.indexOf('\0') >= 0) {
            throw new WordingRefused("parts[" + i + "].text", "must have 1 to " + Statement.MAX_TEXT + " characters");
        }
        return words;
    }

    private static Passage passage(ClaimPart part, int i, Appearance home, ArticleText text) {
        if (part.quote() != null && !part.quote().isBlank()) {
            var place = new QuoteFinder(text)
                    .find(part.quote(), home.passage().start())
                    .orElseThrow(() -> new WordingRefused(
                            "parts[" + i + "].quote", "must be words of the article, as they stand there"));
            return MissedClaims.passage(text, place.start(), place.end(), text.cut(place.start(), place.end()));
        }
        if (part.start() == null || part.end() == null) {
            return home.passage();
        }
        if (part.start() < 0 || part.end() <= part.start() || part.end() > text.length()) {
            throw new WordingRefused("parts[" + i + "].end", "must lie after start and within the article");
        }
        return MissedClaims.passage(text, part.start(), part.end(), text.cut(part.start(), part.end()));
    }

    private static ArrivedClaim candidate(
            Claim claim, Article article, Appearance home, Passage passage, String words, int i) {
        var said = claim.statement();
        return new ArrivedClaim(
                NameUuid.of("claim", claim.id().toString(), "part", passage.start() + "-" + passage.end(), words),
                article.id(),
                i,
                words,
                passage,
                home.page(),
                claim.checkworthiness(),
                claim.needsContext(),
                said.attribution(),
                home.cited(),
                said.quantities().stream()
                        .filter(one -> words.contains(one.text()))
                        .toList(),
                said.times().stream().filter(one -> words.contains(one.text())).toList(),
                said.entities().stream()
                        .filter(one -> words.contains(one.text()))
                        .toList(),
                Lane.LIVE,
                MissedClaims.PERSON);
    }
}
