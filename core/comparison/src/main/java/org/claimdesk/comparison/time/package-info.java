/** Days, months, years and longer periods, compared as intervals of days. */
@NullMarked
package org.claimdesk.comparison.time;

import org.jspecify.annotations.NullMarked;
