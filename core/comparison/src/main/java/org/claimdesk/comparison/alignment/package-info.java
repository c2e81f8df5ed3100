/** Which words of one statement say what which words of the other say. */
@NullMarked
package org.claimdesk.comparison.alignment;

import org.jspecify.annotations.NullMarked;
