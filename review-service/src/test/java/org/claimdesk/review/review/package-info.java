@NullMarked
package org.claimdesk.review.review;

import org.jspecify.annotations.NullMarked;
