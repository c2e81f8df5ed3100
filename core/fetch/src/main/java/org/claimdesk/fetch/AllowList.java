package org.claimdesk.fetch;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What may be called although it is not public: {@code host} or {@code host:port} (exactly this name) and networks such
 * as {@code 10.2.0.0/16}. For tests and private networks; empty by default.
 */
final class AllowList {
    private final Set<String> hosts = new HashSet<>();
    private final List<Network> networks = new ArrayList<>();

    AllowList(List<String> entries) {
        for (String entry : entries) {
            if (entry.indexOf('/') >= 0) {
                networks.add(Network.of(entry));
            } else {
                hosts.add(entry.strip().toLowerCase(Locale.ROOT));
            }
        }
    }

    boolean allows(Target target, InetAddress address) {
        return allows(target) || networks.stream().anyMatch(network -> network.contains(address.getAddress()));
    }

    private boolean allows(Target target) {
        return hosts.contains(target.host()) || hosts.contains(target.host() + ":" + target.port());
    }
}
