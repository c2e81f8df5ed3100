@NullMarked
package org.claimdesk.review.claim;

import org.jspecify.annotations.NullMarked;
