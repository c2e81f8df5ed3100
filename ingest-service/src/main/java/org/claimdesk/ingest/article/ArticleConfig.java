package org.claimdesk.ingest.article;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the upload. */
@ConfigMapping(prefix = "claimdesk.articles")
interface ArticleConfig {

    /** Most bytes of one document. It is held in memory while it is read. */
    @WithDefault("16M")
    MemorySize documentLimit();

    /**
     * Memory for the bytes of all documents that are being taken in: a quarter of the heap that the launcher gives.
     */
    @WithDefault("256M")
    MemorySize uploadMemory();

    /** How long an upload waits for that memory before it is asked to come again. */
    @WithDefault("30s")
    Duration uploadWait();

    /**
     * Processes that read documents, each started when it is first needed: two, so that one document that takes its
     * time does not keep the others waiting.
     */
    @WithDefault("2")
    int readers();

    /** Heap of each of them. The largest page within the limits takes about 300 MiB; what takes more is refused. */
    @WithDefault("384M")
    MemorySize readerMemory();

    /** After this a reader is killed. Readers give up by themselves after 20 s, where they can tell the time. */
    @WithDefault("30s")
    Duration readerTime();
}
