/**
 * URL to bytes, without letting the caller reach what is not public (SSRF). {@link org.claimdesk.fetch.Fetcher} is the
 * way in. Plain JDK; knows nothing of Claimdesk.
 */
@NullMarked
package org.claimdesk.fetch;

import org.jspecify.annotations.NullMarked;
