package org.claimdesk.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host name. */
@FunctionalInterface
public interface Resolver {
    /** The resolver of this machine. */
    Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /** @return at least one address */
    List<InetAddress> resolve(String host) throws UnknownHostException;
}
