/**
 * What stands around every page and call: the edge, security headers, the layout's data.
 */
@NullMarked
package org.claimdesk.shell.web;

import org.jspecify.annotations.NullMarked;
