/**
 * The one error shape of every call: RFC 9457 for programs, a page for people.
 */
@NullMarked
package org.claimdesk.shell.problem;

import org.jspecify.annotations.NullMarked;
