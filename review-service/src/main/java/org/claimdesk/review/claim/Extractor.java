package org.claimdesk.review.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Which program found a claim; "person" for one that a reviewer added. */
@Embeddable
public record Extractor(
        @Column(name = "extractor_name") String name,
        @Column(name = "extractor_version") String version) {}
