@NullMarked
package org.claimdesk.query;

import org.jspecify.annotations.NullMarked;
