/** Sets of claims that give different values for one attribute, and what people find about them. */
@NullMarked
package org.claimdesk.review.conflict;

import org.jspecify.annotations.NullMarked;
