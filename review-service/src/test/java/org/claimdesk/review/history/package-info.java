@NullMarked
package org.claimdesk.review.history;

import org.jspecify.annotations.NullMarked;
