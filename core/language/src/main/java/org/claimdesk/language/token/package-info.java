/** From a sentence to tagged words and phrases. */
@NullMarked
package org.claimdesk.language.token;

import org.jspecify.annotations.NullMarked;
