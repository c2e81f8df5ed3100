/**
 * Who is calling: the accounts file, sign-in, sessions and roles.
 */
@NullMarked
package org.claimdesk.shell.account;

import org.jspecify.annotations.NullMarked;
