package org.claimdesk.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rules of a robots.txt that are for us: those of our own group, else those for everyone. */
record RobotsRules(List<Rule> rules) {
    static final RobotsRules EVERYTHING = new RobotsRules(List.of());
    static final RobotsRules NOTHING = new RobotsRules(List.of(new Rule("/", false)));
    private static final int MAX_RULES = 5_000;

    /** A path with {@code *} for anything and {@code $} for the end. */
    record Rule(String path, boolean allow) {
        boolean matches(String target) {
            boolean anchored = path.endsWith("$");
            String[] parts = (anchored ? path.substring(0, path.length() - 1) : path).split("\\*", -1);
            if (!target.startsWith(parts[0])) {
                return false;
            }
            int at = parts[0].length();
            for (int i = 1; i < parts.length; i++) {
                boolean last = i == parts.length - 1;
                int found = anchored && last ? target.length() - parts[i].length() : target.indexOf(parts[i], at);
                if (found < at || anchored && last && !target.endsWith(parts[i])) {
                    return false;
                }
                at = found + parts[i].length();
            }
            return !anchored || at == target.length();
        }
    }

    static RobotsRules of(String file, String product) {
        List<Rule> own = new ArrayList<>();
        List<Rule> everyone = new ArrayList<>();
        boolean forUs = false;
        boolean forAll = false;
        boolean named = false;
        boolean ruled = false;
        for (String raw : file.split("[\\r\\n]+")) {
            String line = raw.split("#", 2)[0].strip();
            int colon = line.indexOf(':');
            String key = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                if (ruled) {
                    forUs = false;
                    forAll = false;
                    ruled = false;
                }
                forUs |= value.split("/", 2)[0].equalsIgnoreCase(product);
                forAll |= value.equals("*");
                named |= forUs;
            } else if (key.equals("allow") || key.equals("disallow")) {
                ruled = true;
                Rule rule = new Rule(value, key.equals("allow"));
                if (!value.isEmpty() && forUs && own.size() < MAX_RULES) {
                    own.add(rule);
                }
                if (!value.isEmpty() && forAll && everyone.size() < MAX_RULES) {
                    everyone.add(rule);
                }
            }
        }
        return new RobotsRules(named ? own : everyone);
    }

    /** The longest path that matches decides; of two as long, the one that allows. */
    boolean allow(String target) {
        Rule best = null;
        for (Rule rule : rules) {
            boolean better = best == null
                    || rule.path().length() > best.path().length()
                    || rule.path().length() == best.path().length() && rule.allow();
            if (better && rule.matches(target)) {
                best = rule;
            }
        }
        return best == null || best.allow();
    }
}
