@NullMarked
package org.claimdesk.review.events;

import org.jspecify.annotations.NullMarked;
