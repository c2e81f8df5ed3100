/** Bytes to characters, and the reader of plain text. */
@NullMarked
package org.claimdesk.document.text;

import org.jspecify.annotations.NullMarked;
