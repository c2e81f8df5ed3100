package org.claimdesk.query.projection;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.function.Function;

/**
 * A kind of record on a topic.
 *
 * @param type the event's name
 * @param state what the register holds after it
 */
record Recorded<E, T>(String type, Class<E> event, Function<E, T> state) {

    T read(ObjectMapper json, byte[] body) throws IOException {
        return state.apply(json.readValue(body, event));
    }
}
