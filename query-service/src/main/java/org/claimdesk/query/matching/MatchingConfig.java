package org.claimdesk.query.matching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** Settings of checking texts. */
@ConfigMapping(prefix = "claimdesk.matching")
public interface MatchingConfig {

    /**
     * How long after the start the models are loaded, unless somebody asks for them before: three services that start on one
     * machine would wait for each other's processors.
     */
    @WithDefault("8s")
    Duration startAfter();

    /** How many claims are compared with one statement; beyond the first dozen hardly any stands to it. */
    @WithDefault("20")
    int candidates();

    /** How many matches a sentence keeps, those that tell most. */
    @WithDefault("10")
    int matches();

    /** Statements of one text that are compared; 20,000 characters of prose have about 200. */
    @WithDefault("500")
    int statements();

    /** Texts that are read at once; half of the processors unless told, so that the register goes on answering. */
    OptionalInt atOnce();

    /** How long a text waits for others before it is refused. */
    @WithDefault("15s")
    Duration patience();
}
