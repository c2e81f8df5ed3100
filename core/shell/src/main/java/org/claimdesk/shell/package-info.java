@NullMarked
package org.claimdesk.shell;

import org.jspecify.annotations.NullMarked;
