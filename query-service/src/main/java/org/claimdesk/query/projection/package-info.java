/** From the topic into the read model. */
@NullMarked
package org.claimdesk.query.projection;

import org.jspecify.annotations.NullMarked;
