/** What the article cites, and for which words. */
@NullMarked
package org.claimdesk.language.citation;

import org.jspecify.annotations.NullMarked;
