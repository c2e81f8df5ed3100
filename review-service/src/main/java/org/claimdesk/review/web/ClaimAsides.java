package org.claimdesk.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.UUID;
import org.claimdesk.review.review.ClaimDetail;
import org.claimdesk.review.review.Referrals;

/** What people said and asked about a claim, from where it is kept. */
@ApplicationScoped
class ClaimAsides {

    private final ClaimPasts pasts;
    private final Referrals referrals;

    ClaimAsides(ClaimPasts pasts, Referrals referrals) {
        this.pasts = pasts;
        this.referrals = referrals;
    }

    ClaimAside of(ClaimDetail detail, UUID me, boolean editor) {
        var colleagues = referrals.colleagues(me).entrySet().stream()
                .map(one -> new ClaimAside.Colleague(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(ClaimAside.Colleague::name))
                .toList();
        return new ClaimAside(
                pasts.of(detail, me, editor), referrals.of(detail.claim().id()), colleagues);
    }
}
