package org.claimdesk.query.matching;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Keeps what was made last, the least used goes first. Safe for several threads; two may make the same at once. */
final class Recent<K, V> {

    private final Map<K, V> kept;

    Recent(int most) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    V get(K key, Function<K, V> make) {
        synchronized (kept) {
            V known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        V made = make.apply(key);
        synchronized (kept) {
            kept.put(key, made);
        }
        return made;
    }
}
