/** Reads a text and tells which claims on record it repeats, contradicts or updates. */
@NullMarked
package org.claimdesk.query.matching;

import org.jspecify.annotations.NullMarked;
