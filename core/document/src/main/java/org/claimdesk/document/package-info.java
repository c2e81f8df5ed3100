@NullMarked
package org.claimdesk.document;

import org.jspecify.annotations.NullMarked;
