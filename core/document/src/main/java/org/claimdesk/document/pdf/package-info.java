/** PDF: glyphs to lines, columns, paragraphs and pages. */
@NullMarked
package org.claimdesk.document.pdf;

import org.jspecify.annotations.NullMarked;
