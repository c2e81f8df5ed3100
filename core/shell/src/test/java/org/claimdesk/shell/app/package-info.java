/** A tiny application, for trying the shell as a service would use it. */
@NullMarked
package org.claimdesk.shell.app;

import org.jspecify.annotations.NullMarked;
