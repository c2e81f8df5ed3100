@NullMarked
package org.claimdesk.comparison;

import org.jspecify.annotations.NullMarked;
