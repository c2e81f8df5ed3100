/** One hash over all that a service holds, so that two services can be held against one another. */
@NullMarked
package org.claimdesk.shell.digest;

import org.jspecify.annotations.NullMarked;
