package org.claimdesk.comparison.candidate;

/** 64-bit names for terms, so that a million of them need no strings. Two of ten million share one with a chance of 3 in a million. */
final class TermHash {

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private TermHash() {}

    /** FNV-like over the characters, finished as in SplitMix64; never 0, which marks a free place. */
    static long of(char kind, String term) {
        long hash = kind * PRIME;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * 0x100000001B3L;
            hash ^= hash >>> 29;
        }
        hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
        hash ^= hash >>> 31;
        return hash == 0 ? 1 : hash;
    }
}
