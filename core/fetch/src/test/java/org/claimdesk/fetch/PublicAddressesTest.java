package org.claimdesk.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2001:200::1",
                "2606:4700::1111",
                "2a00:1450:4001:830::200e"
            })
    void containWhatIsPublic(String literal) {
        // Given
        InetAddress address = InetAddress.ofLiteral(literal);

        // When
        boolean open = PublicAddresses.contain(address);

        // Then
        assertThat(open).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.255.255.255",
                "10.255.255.255",
                "100.127.255.255",
                "127.0.0.1",
                "169.254.0.1",
                "172.16.0.0",
                "192.168.255.255",
                "198.19.255.255",
                "224.0.0.0",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "100::",
                "2001::1",
                "2001:10::",
                "2001:db8::",
                "2002:a00:1::",
                "3fff::",
                "4000::",
                "5f00::",
                "fc00::",
                "fdff::",
                "fe80::",
                "fec0::",
                "ff00::"
            })
    void leaveOutWhatIsNot(String literal) {
        // Given
        InetAddress address = InetAddress.ofLiteral(literal);

        // When
        boolean open = PublicAddresses.contain(address);

        // Then
        assertThat(open).isFalse();
    }
}
