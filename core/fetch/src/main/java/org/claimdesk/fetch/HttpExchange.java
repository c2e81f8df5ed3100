package org.claimdesk.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/**
 * One request and its answer over a connection that is closed afterwards. HTTP/1.1 as RFC 9112 has it, as far as a GET
 * needs it; the JDK's own clients look up the host themselves, and so cannot be held to a checked address.
 */
final class HttpExchange {
    private static final int MAX_HEAD = 64 << 10;
    private static final int MAX_INTERIM = 8;
    private final Socket socket;
    private final long maxBytes;

    HttpExchange(Socket socket, long maxBytes) {
        this.socket = socket;
        this.maxBytes = maxBytes;
    }

    /** @param wantsBody whether the body of such an answer is read */
    Response get(Target target, Map<String, String> headers, Predicate<Response> wantsBody) throws IOException {
        StringBuilder request =
                new StringBuilder("GET " + target.path() + " HTTP/1.1\r\nHost: " + target.authority() + "\r\n");
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        request.append("Accept-Encoding: gzip\r\nConnection: close\r\n\r\n");
        socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        InputStream in = new BufferedInputStream(socket.getInputStream());
        Response head = head(in);
        for (int i = 0; i < MAX_INTERIM && head.status() < 200; i++) {
            head = head(in);
        }
        boolean none = head.status() == 204 || head.status() == 304 || !wantsBody.test(head);
        return none ? head : new Response(head.status(), head.headers(), body(in, head));
    }

    private static Response head(InputStream in) throws IOException {
        int[] left = {MAX_HEAD};
        String[] status = line(in, left).split(" ", 3);
        if (status.length < 2 || !status[0].startsWith("HTTP/1.") || !status[1].matches("[1-5][0-9]{2}")) {
            throw new IOException("Not an answer of HTTP/1.1");
        }
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in, left); !line.isEmpty(); line = line(in, left)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return new Response(Integer.parseInt(status[1]), headers, new byte[0]);
    }

    private static String line(InputStream in, int[] left) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("The answer breaks off");
            }
            if (--left[0] < 0) {
                throw new IOException("The head of the answer is too long");
            }
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    private byte[] body(InputStream in, Response head) throws IOException {
        String encoding =
                head.headers().getOrDefault("content-encoding", "identity").toLowerCase(Locale.ROOT);
        InputStream framed = framed(in, head);
        return switch (encoding) {
            case "identity", "" -> limited(framed);
            case "gzip", "x-gzip" -> limited(new GZIPInputStream(framed));
            default -> throw new IOException("An encoding that was not asked for");
        };
    }

    private InputStream framed(InputStream in, Response head) throws IOException {
        if (head.headers()
                .getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            return new ChunkedStream(in);
        }
        String length = head.header("content-length");
        if (length == null) {
            return in;
        }
        if (!length.matches("[0-9]{1,18}")) {
            throw new IOException("The length of the body is no number");
        }
        if (Long.parseLong(length) > maxBytes) {
            throw tooLarge();
        }
        return new FixedStream(in, Long.parseLong(length));
    }

    private byte[] limited(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) maxBytes + 1);
        if (bytes.length > maxBytes) {
            throw tooLarge();
        }
        return bytes;
    }

    private FetchException.TooLarge tooLarge() {
        return new FetchException.TooLarge("The answer is larger than " + (maxBytes >> 20) + " MiB");
    }
}
