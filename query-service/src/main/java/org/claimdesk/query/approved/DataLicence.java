package org.claimdesk.query.approved;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Under which terms this installation gives its claims away; the address of the terms, as far as the operator set one. */
@ApplicationScoped
public class DataLicence {

    private final Optional<String> address;

    /** Without a setting nothing is promised: nobody but the operator can grant a licence. */
    public DataLicence(@ConfigProperty(name = "claimdesk.data-licence") Optional<String> address) {
        this.address = address;
    }

    /** The address of the terms. */
    public Optional<String> address() {
        return address;
    }
}
