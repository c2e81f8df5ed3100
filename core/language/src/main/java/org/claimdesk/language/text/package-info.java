/** Characters and ranges: one char a code point, what counts as blank. */
@NullMarked
package org.claimdesk.language.text;

import org.jspecify.annotations.NullMarked;
