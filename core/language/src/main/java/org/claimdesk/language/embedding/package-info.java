/** From text to vectors: WordPiece and MiniLM. */
@NullMarked
package org.claimdesk.language.embedding;

import org.jspecify.annotations.NullMarked;
