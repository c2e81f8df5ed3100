/** The HTTP API and the pages. Nothing imports this package. */
@NullMarked
package org.claimdesk.ingest.web;

import org.jspecify.annotations.NullMarked;
