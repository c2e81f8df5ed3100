package org.claimdesk.query.export;

import java.io.IOException;
import org.claimdesk.query.approved.Claim;

/** Writes claims one after the other. */
interface ClaimWriter {

    void begin() throws IOException;

    void write(Claim claim) throws IOException;

    void end() throws IOException;
}
