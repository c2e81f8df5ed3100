/** Which claims stand to one another, and how: candidates, comparison, stored relations and origins. */
@NullMarked
package org.claimdesk.review.matching;

import org.jspecify.annotations.NullMarked;
