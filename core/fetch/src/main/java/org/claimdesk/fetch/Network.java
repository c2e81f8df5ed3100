package org.claimdesk.fetch;

import java.net.InetAddress;
import java.util.Arrays;

/** A range of addresses, such as 10.0.0.0/8 or fc00::/7. */
record Network(byte[] prefix, int bits) {
    Network {
        if (bits < 0 || bits > prefix.length * 8) {
            throw new IllegalArgumentException("No network of " + bits + " bits");
        }
    }

    static Network of(String notation) {
        int slash = notation.indexOf('/');
        InetAddress address = InetAddress.ofLiteral(slash < 0 ? notation : notation.substring(0, slash));
        int length = address.getAddress().length * 8;
        return new Network(address.getAddress(), slash < 0 ? length : Integer.parseInt(notation.substring(slash + 1)));
    }

    boolean contains(byte[] address) {
        if (address.length != prefix.length) {
            return false;
        }
        int whole = bits / 8;
        if (!Arrays.equals(address, 0, whole, prefix, 0, whole)) {
            return false;
        }
        int rest = bits % 8;
        int mask = 0xFF << (8 - rest);
        return rest == 0 || ((address[whole] ^ prefix[whole]) & mask & 0xFF) == 0;
    }
}
