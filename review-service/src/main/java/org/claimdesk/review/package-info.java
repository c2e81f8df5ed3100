@NullMarked
package org.claimdesk.review;

import org.jspecify.annotations.NullMarked;
