/** The pages of the bench. Nobody imports this package. */
@NullMarked
package org.claimdesk.review.web;

import org.jspecify.annotations.NullMarked;
