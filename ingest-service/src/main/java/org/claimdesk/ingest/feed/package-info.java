/** Feeds: sites that are looked at again and again for new articles. */
@NullMarked
package org.claimdesk.ingest.feed;

import org.jspecify.annotations.NullMarked;
