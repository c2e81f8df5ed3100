/**
 * From text to claims: passages, statements, speakers, citations, quantities, times, names, language and embeddings.
 *
 * <p>Plain Java; usable without the rest of Claimdesk. What a caller needs is in this package, the steps are below it.
 */
@NullMarked
package org.claimdesk.language;

import org.jspecify.annotations.NullMarked;
