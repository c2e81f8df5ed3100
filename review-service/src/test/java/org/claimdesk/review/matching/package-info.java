@NullMarked
package org.claimdesk.review.matching;

import org.jspecify.annotations.NullMarked;
