package org.claimdesk.language;

import org.claimdesk.language.claim.ClaimReading;

/** The extractor that works without any service: rules over tagged text and two small models. */
public final class BuiltInClaimExtractor implements ClaimExtractor {

    private final ClaimReading reading;

    /** Loads the models, which takes some seconds. */
    public BuiltInClaimExtractor() {
        this(new LanguageModels());
    }

    public BuiltInClaimExtractor(LanguageModels models) {
        reading = new ClaimReading(models.tagger(), models.embedder(), models.worthiness());
    }

    @Override
    public Extraction extract(SourceText source) {
        return reading.read(source);
    }

    @Override
    public String name() {
        return "claimdesk-built-in";
    }

    @Override
    public String version() {
        return "5";
    }
}
