/** Finds, among all claims, the few that are worth comparing with a new one. In memory, without any I/O. */
@NullMarked
package org.claimdesk.comparison.candidate;

import org.jspecify.annotations.NullMarked;
