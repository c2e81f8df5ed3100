/** Is it a verifiable fact, and is it worth checking. */
@NullMarked
package org.claimdesk.language.worthiness;

import org.jspecify.annotations.NullMarked;
