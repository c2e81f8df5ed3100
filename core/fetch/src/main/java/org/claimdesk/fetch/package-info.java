@NullMarked
package org.claimdesk.fetch;

import org.jspecify.annotations.NullMarked;
