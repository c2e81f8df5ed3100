/** A claim made ready for comparison: its telling words, measures, moments and roles. */
@NullMarked
package org.claimdesk.comparison.statement;

import org.jspecify.annotations.NullMarked;
