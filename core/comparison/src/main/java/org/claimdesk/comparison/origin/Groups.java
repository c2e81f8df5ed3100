package org.claimdesk.comparison.origin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers that belong together, directly or through others (union-find). */
final class Groups {

    private final int[] parents;

    Groups(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    void join(int a, int b) {
        int first = Math.min(root(a), root(b));
        int second = Math.max(root(a), root(b));
        parents[second] = first;
    }

    /** By their least number. */
    List<List<Integer>> all() {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parents.length; i++) {
            groups.computeIfAbsent(root(i), key -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }

    private int root(int at) {
        int root = at;
        while (parents[root] != root) {
            root = parents[root];
        }
        return root;
    }
}
