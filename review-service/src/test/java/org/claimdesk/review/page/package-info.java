@NullMarked
package org.claimdesk.review.page;

import org.jspecify.annotations.NullMarked;
