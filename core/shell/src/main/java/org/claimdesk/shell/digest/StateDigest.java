package org.claimdesk.shell.digest;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Builds a {@link StateHash}. Two bodies count as the same when they say the same: the order of fields, fields that are null
 * and zeros behind a decimal point make no difference.
 */
public final class StateDigest {

    private final MessageDigest all = Sha256.begin();
    private long count;

    /** Must be called in the order of ids, as PostgreSQL sorts them. */
    public void add(UUID id, long version, JsonNode body) {
        var told = new StringBuilder();
        write(told, body);
        var line = id + " " + version + " " + hex(Sha256.of(told.toString())) + "\n";
        all.update(line.getBytes(StandardCharsets.UTF_8));
        count++;
    }

    /** Ends it. */
    public StateHash end() {
        return new StateHash(count, "sha256:" + hex(all.digest()));
    }

    /** Every part is told with its kind, and words with their length, so that no two bodies read alike. */
    private static void write(StringBuilder out, JsonNode node) {
        if (node.isObject()) {
            var fields = new TreeMap<String, JsonNode>();
            node.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
            fields.values().removeIf(JsonNode::isNull);
            out.append('{').append(fields.size());
            fields.forEach((name, value) -> {
                words(out, name);
                write(out, value);
            });
        } else if (node.isArray()) {
            out.append('[').append(node.size());
            node.forEach(item -> write(out, item));
        } else if (node.isNumber()) {
            out.append('#').append(plain(node.decimalValue())).append(';');
        } else if (node.isBoolean() || node.isNull()) {
            out.append('!').append(node.asText()).append(';');
        } else {
            words(out, node.asText());
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static void words(StringBuilder out, String words) {
        out.append('"').append(words.length()).append(':').append(words);
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
