package org.claimdesk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void areThoseOfTheReadmeByDefault() {
        // Given
        Arguments none = Arguments.parse(List.of(), Set.of(), Set.of());

        // When
        Ports ports = Ports.of(none);

        // Then
        assertThat(ports).isEqualTo(new Ports(8081, 8082, 8083, 8084, 8085, 8086));
    }

    @Test
    void zeroIsReplacedByAFreePort() {
        // Given
        Ports zeros = new Ports(0, 0, 0, 0, 0, 0);

        // When
        Ports chosen = zeros.chosen();

        // Then
        assertThat(chosen.named().values()).doesNotHaveDuplicates().doesNotContain(0);
        assertThatCode(chosen::requireFree).doesNotThrowAnyException();
    }

    @Test
    void aTakenPortIsNamedWithItsOption() throws IOException {
        // Given
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Ports ports = new Ports(0, taken.getLocalPort(), 0, 0, 0, 0).chosen();

            // When / Then
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(taken.getLocalPort() + " (--port-review)");
        }
    }

    @Test
    void onePortForTwoPartsIsRefused() {
        // Given
        Ports ports = new Ports(8081, 8081, 1, 2, 3, 4);

        // When / Then
        assertThatThrownBy(ports::requireFree).hasMessageContaining("cannot share one port");
    }
}
