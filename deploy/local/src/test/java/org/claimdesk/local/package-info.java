@NullMarked
package org.claimdesk.local;

import org.jspecify.annotations.NullMarked;
