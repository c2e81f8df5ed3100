@NullMarked
package org.claimdesk.review.web;

import org.jspecify.annotations.NullMarked;
