/** Markdown (CommonMark with tables). */
@NullMarked
package org.claimdesk.document.markdown;

import org.jspecify.annotations.NullMarked;
