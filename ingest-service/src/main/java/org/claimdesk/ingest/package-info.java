@NullMarked
package org.claimdesk.ingest;

import org.jspecify.annotations.NullMarked;
