/** One look at a pair of statements each: values, times, denial, opposites, roles, kinds, superlatives, quotations. */
@NullMarked
package org.claimdesk.comparison.facet;

import org.jspecify.annotations.NullMarked;
