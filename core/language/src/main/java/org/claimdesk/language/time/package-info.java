/** Dates, periods and durations, reckoned from the day of publication. */
@NullMarked
package org.claimdesk.language.time;

import org.jspecify.annotations.NullMarked;
