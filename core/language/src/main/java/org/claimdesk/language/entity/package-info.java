/** Names, merged over a document. */
@NullMarked
package org.claimdesk.language.entity;

import org.jspecify.annotations.NullMarked;
