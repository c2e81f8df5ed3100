/**
 * Names turned into ids.
 */
@NullMarked
package org.claimdesk.shell.id;

import org.jspecify.annotations.NullMarked;
