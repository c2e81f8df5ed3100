/** From the upload to the stored article, its corrections and its withdrawal. */
@NullMarked
package org.claimdesk.ingest.article;

import org.jspecify.annotations.NullMarked;
