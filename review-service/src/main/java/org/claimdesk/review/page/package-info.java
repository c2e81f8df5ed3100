/** Cited pages: fetched, read in a process of their own, and searched for what a claim says. A hint, never a verdict. */
@NullMarked
package org.claimdesk.review.page;

import org.jspecify.annotations.NullMarked;
