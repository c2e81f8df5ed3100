@NullMarked
package org.claimdesk.language;

import org.jspecify.annotations.NullMarked;
