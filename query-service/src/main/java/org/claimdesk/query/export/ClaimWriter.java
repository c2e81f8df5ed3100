package org.claimdesk.query.export;

import java.io.IOException;
import org.claimdesk.query.approved.Claim;
import org.claimdesk.query.approved.Company;

/** Writes claims one after the other. */
interface ClaimWriter {

    void begin() throws IOException;

    void write(Claim claim, Company company) throws IOException;

    void end() throws IOException;
}
