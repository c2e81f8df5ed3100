@NullMarked
package org.claimdesk.benchmark;

import org.jspecify.annotations.NullMarked;
