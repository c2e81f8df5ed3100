/**
 * Reading in processes of their own: whatever a document does to its reader, to memory or to the JVM, this process goes
 * on.
 */
@NullMarked
package org.claimdesk.document.isolated;

import org.jspecify.annotations.NullMarked;
