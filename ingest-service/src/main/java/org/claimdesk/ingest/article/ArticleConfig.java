package org.claimdesk.ingest.article;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the upload. */
@ConfigMapping(prefix = "claimdesk.articles")
interface ArticleConfig {

    /** Most bytes of one document. It is held in memory while it is read, so that a service of 512 MiB heap bears several. */
    @WithDefault("16M")
    MemorySize documentLimit();
}
