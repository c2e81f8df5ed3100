package org.claimdesk.ingest.extraction;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** A language model that is asked about wordings that the built-in extractor could not make stand alone. Off by default. */
public interface ModelConfig {

    /**
     * Where the OpenAI-compatible API begins, up to and with its version ("/v1"); unset means that no model is asked.
     * Whoever sets it sends passages of articles there.
     */
    Optional<URI> url();

    /** The model's name at that address; recorded with every claim. */
    @WithDefault("default")
    String name();

    /** Sent as a bearer token. */
    Optional<String> key();

    /** For one question, from connecting to the last byte of the answer. */
    @WithDefault("20s")
    Duration timeout();

    /** For all questions about one article; what is not answered by then stays as it was. */
    @WithDefault("60s")
    Duration articleTimeout();

    /** Claims in one question. */
    @WithDefault("8")
    int batch();

    /** Answers longer than this are not read. */
    @WithDefault("65536")
    int answerBytes();

    /** After so many failures in a row nothing is asked for {@link #pause()}. */
    @WithDefault("3")
    int failures();

    @WithDefault("60s")
    Duration pause();
}
