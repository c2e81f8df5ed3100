package org.claimdesk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ahead-of-time caches (JEP 483, 514): classes loaded, linked and profiled in a training run, mapped at later starts. A
 * cache is named after the JVM and the jar it was made for, so that a stale one is never taken.
 */
record AotCaches(Path folder) {

    static AotCaches of(Programs programs) throws IOException {
        Path folder = programs.folder().resolve("aot");
        Files.createDirectories(folder);
        return new AotCaches(folder);
    }

    Path cache(String name, Path jar, int heapMegabytes) throws IOException {
        String key = System.getProperty("java.vm.version") + "|" + Files.size(jar) + "|"
                + Files.getLastModifiedTime(jar).toMillis() + "|" + heapMegabytes + "|" + jar.toAbsolutePath();
        return folder.resolve(name + "-" + Integer.toHexString(key.hashCode()) + ".aot");
    }

    /** The same JVM, with the cache when there is one. */
    JavaProgram with(JavaProgram java, String name, Path jar) throws IOException {
        Path cache = cache(name, jar, java.heapMegabytes());
        return Files.exists(cache) ? java.with("-XX:AOTCache=" + cache) : java;
    }

    /** Takes a new cache in, and drops those made for earlier builds. */
    void keep(Path made, Path cache) throws IOException {
        Files.move(made, cache, StandardCopyOption.ATOMIC_MOVE);
        String name = cache.getFileName().toString();
        String prefix = name.substring(0, name.lastIndexOf('-') + 1);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> older = files.filter(
                            file -> file.getFileName().toString().startsWith(prefix))
                    .filter(file -> !file.equals(cache))
                    .toList();
            for (Path file : older) {
                Files.deleteIfExists(file);
            }
        }
    }
}
