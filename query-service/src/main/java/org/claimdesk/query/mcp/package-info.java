/** The Model Context Protocol over streamable HTTP: what a language model's agent may ask of the register. */
@NullMarked
package org.claimdesk.query.mcp;

import org.jspecify.annotations.NullMarked;
