/** From text to sentences, and to the lines that are none. */
@NullMarked
package org.claimdesk.language.passage;

import org.jspecify.annotations.NullMarked;
