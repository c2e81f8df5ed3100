/** What is said of every call in the OpenAPI documents. */
@NullMarked
package org.claimdesk.shell.openapi;

import org.jspecify.annotations.NullMarked;
