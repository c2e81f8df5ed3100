package org.claimdesk.fetch;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses are public: IPv4 but the special-purpose ranges, and of IPv6 only global unicast without its
 * special-purpose ranges and without what carries an IPv4 address inside (IANA special-purpose address registries).
 */
final class PublicAddresses {
    private static final List<Network> BLOCKED_4 = networks(
            "0.0.0.0/8", // this network; Linux connects 0.0.0.0 to itself
            "10.0.0.0/8", // private
            "100.64.0.0/10", // carrier-grade NAT, and metadata services of clouds
            "127.0.0.0/8", // loopback
            "168.63.129.16/32", // Azure's host service, on a public address
            "169.254.0.0/16", // link-local, and metadata services of clouds
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.31.196.0/24", // AS112
            "192.52.193.0/24", // AMT
            "192.88.99.0/24", // 6to4 relays
            "192.168.0.0/16", // private
            "192.175.48.0/24", // AS112
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, and broadcast

    private static final Network GLOBAL_6 = Network.of("2000::/3");

    /** Beyond global unicast nothing is public: loopback, mapped, NAT64, ULA, link-local, multicast. */
    private static final List<Network> BLOCKED_6 = networks(
            "2001::/23", // protocol assignments, Teredo among them
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4: an IPv4 address inside
            "3fff::/20"); // documentation

    private PublicAddresses() {}

    private static List<Network> networks(String... notations) {
        return Stream.of(notations).map(Network::of).toList();
    }

    static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4) {
            return BLOCKED_4.stream().noneMatch(network -> network.contains(bytes));
        }
        return GLOBAL_6.contains(bytes)
                && BLOCKED_6.stream().noneMatch(network -> network.contains(bytes))
                && !isatap(bytes);
    }

    /** ISATAP: an interface identifier of 0:5efe or 200:5efe and an IPv4 address. */
    private static boolean isatap(byte[] bytes) {
        return (bytes[8] & ~2) == 0 && bytes[9] == 0 && bytes[10] == 0x5E && (bytes[11] & 0xFF) == 0xFE;
    }
}
