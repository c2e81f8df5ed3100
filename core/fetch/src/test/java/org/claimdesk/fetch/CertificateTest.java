package org.claimdesk.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The connection goes to an address, the certificate is still checked against the name. */
class CertificateTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    static Path folder;

    private static HttpsServer server;
    private static Fetcher fetcher;

    @BeforeAll
    static void start() throws Exception {
        SSLContext context = contextFor("secure.test");
        server = HttpsServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext(
                "/", exchange -> TestSite.send(exchange, 200, "ok".getBytes(), "Content-Type", "text/plain"));
        server.start();
        int port = server.getAddress().getPort();
        fetcher = new Fetcher(
                FetchPolicy.DEFAULT.allowing("secure.test:" + port, "other.test:" + port),
                host -> List.of(InetAddress.ofLiteral("127.0.0.1")),
                context.getSocketFactory());
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    private static SSLContext contextFor(String name) throws Exception {
        Path file = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "site",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:" + name,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("site", keys.getCertificate("site"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static URI uri(String host) {
        return URI.create("https://" + host + ":" + server.getAddress().getPort() + "/");
    }

    @Test
    void acceptsTheCertificateOfTheName() {
        // Given
        URI uri = uri("secure.test");

        // When
        Fetched fetched = fetcher.fetch(uri);

        // Then
        assertThat(fetched.bytes()).isEqualTo("ok".getBytes());
    }

    @Test
    void refusesTheCertificateOfAnotherName() {
        // Given
        URI uri = uri("other.test");

        // When
        var failure = assertThatThrownBy(() -> fetcher.fetch(uri));

        // Then
        failure.isInstanceOf(FetchException.Unreachable.class).hasMessageContaining("certificate");
    }
}
