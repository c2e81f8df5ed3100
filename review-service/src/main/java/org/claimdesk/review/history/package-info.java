/** Proof that the history is whole: signed roots outside the database, their verification, and erasing what people wrote. */
@NullMarked
package org.claimdesk.review.history;

import org.jspecify.annotations.NullMarked;
