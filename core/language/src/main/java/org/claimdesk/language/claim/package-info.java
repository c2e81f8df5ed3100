/** From a sentence to its claims and their wording. */
@NullMarked
package org.claimdesk.language.claim;

import org.jspecify.annotations.NullMarked;
