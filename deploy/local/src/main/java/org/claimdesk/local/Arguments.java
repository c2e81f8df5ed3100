package org.claimdesk.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands behind a command: options with a value ({@code --data DIR} or {@code --data=DIR}), switches, and the rest.
 *
 * @param values by option name, without the dashes
 */
record Arguments(Map<String, String> values, Set<String> switches, List<String> rest) {

    Arguments {
        values = Map.copyOf(values);
        switches = Set.copyOf(switches);
        rest = List.copyOf(rest);
    }

    /** @throws Refusal for an option nobody knows, or one without its value */
    static Arguments parse(List<String> words, Set<String> valued, Set<String> switches) {
        Map<String, String> values = new HashMap<>();
        List<String> on = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("-")) {
                rest.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            String name = (equals < 0 ? word : word.substring(0, equals)).replaceFirst("^--", "");
            if (switches.contains(name) && equals < 0) {
                on.add(name);
            } else if (valued.contains(name) && equals >= 0) {
                values.put(name, word.substring(equals + 1));
            } else if (valued.contains(name) && i + 1 < words.size()) {
                values.put(name, words.get(++i));
            } else if (valued.contains(name)) {
                throw new Refusal(Refusal.USAGE, "Option --" + name + " needs a value; --help says which.");
            } else {
                throw new Refusal(Refusal.USAGE, "Unknown option " + word + "; --help lists the options.");
            }
        }
        return new Arguments(values, Set.copyOf(on), rest);
    }

    boolean has(String name) {
        return switches.contains(name);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** A whole number in the range, or the default. */
    int number(String name, int least, int most, int otherwise) {
        String text = values.get(name);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, like a number out of range.
        }
        throw new Refusal(
                Refusal.USAGE,
                "Option --" + name + " needs a number from " + least + " to " + most + ", not " + text + ".");
    }

    /** The data folder: what {@code --data} names, else the one that the script says is usual. */
    Path data() {
        return Path.of(value("data").orElse(System.getProperty("claimdesk.data", ".claimdesk")))
                .toAbsolutePath()
                .normalize();
    }
}
