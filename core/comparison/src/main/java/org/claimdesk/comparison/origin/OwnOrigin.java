package org.claimdesk.comparison.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.comparison.origin.Evidence.Kind;

/** Where an appearance says that it comes from. Only the strongest kind of sign is kept. */
record OwnOrigin(Kind kind, String name, String text) {

    static List<OwnOrigin> of(Appearance appearance) {
        Credit credit = appearance.article().credit();
        if (credit != null) {
            return List.of(new OwnOrigin(Kind.AGENCY_CREDIT, credit.house(), credit.text()));
        }
        Houses houses = Houses.standard();
        String speaker = appearance.speaker();
        Optional<String> house = speaker == null ? Optional.empty() : houses.known(speaker);
        if (speaker != null && house.isPresent()) {
            return List.of(new OwnOrigin(Kind.SPEAKER, house.get(), "said after " + speaker));
        }
        List<OwnOrigin> pages = new ArrayList<>();
        for (String url : appearance.citedUrls()) {
            CitedPage.of(url)
                    .ifPresent(page -> pages.add(new OwnOrigin(
                            Kind.CITED_PAGE, houses.known(page.site()).orElse(page.site()), page.toString())));
        }
        String family = appearance.article().family();
        if (pages.isEmpty() && family != null) {
            pages.add(new OwnOrigin(Kind.PUBLISHER, family, "published by " + family));
        }
        return List.copyOf(pages);
    }
}
