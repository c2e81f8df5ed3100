/** The pages that anyone may read. */
@NullMarked
package org.claimdesk.query.web;

import org.jspecify.annotations.NullMarked;
