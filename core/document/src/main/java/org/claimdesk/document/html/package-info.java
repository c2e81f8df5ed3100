/** Web pages: finding the article in them, and what they say about themselves. */
@NullMarked
package org.claimdesk.document.html;

import org.jspecify.annotations.NullMarked;
