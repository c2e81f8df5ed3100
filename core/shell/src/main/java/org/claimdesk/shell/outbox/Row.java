package org.claimdesk.shell.outbox;

import java.util.Map;

/** One unsent row. */
record Row(long id, String topic, String key, Map<String, String> headers, byte[] body) {

    Lane lane() {
        return new Lane(topic, key);
    }

    /** Where order holds: one key of one topic. */
    record Lane(String topic, String key) {

        /** As the query for unsent rows puts them together. */
        String text() {
            return topic + '\u001f' + key;
        }
    }
}
