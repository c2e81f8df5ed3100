/** Conflict sets: values of one attribute side by side, with what a person found. */
@NullMarked
package org.claimdesk.query.conflict;

import org.jspecify.annotations.NullMarked;
