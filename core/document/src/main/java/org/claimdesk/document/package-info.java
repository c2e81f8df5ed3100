/**
 * Bytes to clean text with blocks, links and metadata. {@link org.claimdesk.document.DocumentReaders} is the way in; one
 * package below for each format. Knows nothing of Claimdesk.
 */
@NullMarked
package org.claimdesk.document;

import org.jspecify.annotations.NullMarked;
