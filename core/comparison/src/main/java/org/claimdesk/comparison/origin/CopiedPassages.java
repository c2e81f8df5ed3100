package org.claimdesk.comparison.origin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which passages of two articles copy one another. A near-verbatim copy shows by its shingles alone; a rewritten one by
 * the words it keeps, if passages beside it are kept in the same order: one sentence alike is a common fact, two in a
 * row are a common text.
 */
final class CopiedPassages {

    private static final int LEAST_WORDS = 5;
    private static final int LEAST_SHINGLES = 5;
    private static final double VERBATIM = 0.5;
    private static final double REWRITTEN = 0.5;
    private static final double REWRITTEN_IN_A_ROW = 0.4;
    private static final double NEIGHBOUR = 0.4;
    private static final int REACH = 3;

    private final List<PassagePrint> left;
    private final List<PassagePrint> right;
    private final Map<String, Integer> spread = new HashMap<>();

    CopiedPassages(ArticlePrint left, ArticlePrint right) {
        this.left = left.passages();
        this.right = right.passages();
        count(this.left);
        count(this.right);
    }

    boolean copied(int i, int j) {
        if (verbatim(i, j)) {
            return true;
        }
        double likeness = likeness(i, j);
        if (likeness < REWRITTEN_IN_A_ROW) {
            return false;
        }
        int kept = keptBeside(i, j);
        return kept > 1 || kept == 1 && likeness >= REWRITTEN;
    }

    /** How many passages near these two are alike and stand in the same order; a sentence split in two counts as one. */
    private int keptBeside(int i, int j) {
        int kept = 0;
        for (int di = -REACH; di <= REACH; di++) {
            for (int dj = -REACH; dj <= REACH; dj++) {
                boolean sameOrder = di * dj > 0 || di == 0 && Math.abs(dj) == 1 || dj == 0 && Math.abs(di) == 1;
                if (sameOrder && inside(i + di, j + dj) && likeness(i + di, j + dj) >= NEIGHBOUR) {
                    kept++;
                }
            }
        }
        return kept;
    }

    private boolean verbatim(int i, int j) {
        Set<Long> a = left.get(i).shingles();
        Set<Long> b = right.get(j).shingles();
        int least = Math.min(a.size(), b.size());
        if (least < LEAST_SHINGLES) {
            return false;
        }
        Set<Long> common = new HashSet<>(a);
        common.retainAll(b);
        return common.size() >= Math.max(LEAST_SHINGLES, VERBATIM * least);
    }

    /** Share of the words of the shorter passage that the other has too; words found all over both articles weigh less. */
    double likeness(int i, int j) {
        Set<String> a = left.get(i).stems();
        Set<String> b = right.get(j).stems();
        if (Math.min(a.size(), b.size()) < LEAST_WORDS) {
            return 0;
        }
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        return weight(common) / Math.min(weight(a), weight(b));
    }

    private double weight(Set<String> stems) {
        double sum = 0;
        double all = left.size() + right.size();
        for (String stem : stems) {
            sum += Math.log(1 + all / spread.getOrDefault(stem, 1));
        }
        return sum;
    }

    private boolean inside(int i, int j) {
        return i >= 0 && j >= 0 && i < left.size() && j < right.size();
    }

    private void count(List<PassagePrint> passages) {
        for (PassagePrint passage : passages) {
            for (String stem : passage.stems()) {
                spread.merge(stem, 1, Integer::sum);
            }
        }
    }
}
