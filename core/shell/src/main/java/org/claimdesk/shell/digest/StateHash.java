package org.claimdesk.shell.digest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What two services compare to know that they hold the same.
 *
 * @param count how many things went in
 * @param hash SHA-256 over id, version and body of each, in the order of ids
 */
public record StateHash(
        @Schema(examples = "2") long count,

        @Schema(examples = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        String hash) {}
