package org.claimdesk.local;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.TreeMap;

/** Random words that the parts of one installation share; made once, kept in a file that only its owner reads. */
final class Secrets {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties words = new Properties();

    Secrets(DataFolder data) throws IOException {
        file = data.path().resolve("secrets.properties");
        if (Files.exists(file)) {
            words.load(new StringReader(Files.readString(file)));
        }
    }

    /** The word of that name; 32 URL-safe characters when it is made now. */
    String word(String name) throws IOException {
        String word = words.getProperty(name);
        if (word != null) {
            return word;
        }
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return keep(name, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** The word of that name, the given one when there is none yet. */
    String word(String name, String otherwise) throws IOException {
        String word = words.getProperty(name);
        return word != null ? word : keep(name, otherwise);
    }

    private String keep(String name, String word) throws IOException {
        words.setProperty(name, word);
        StringBuilder text = new StringBuilder();
        new TreeMap<>(words)
                .forEach((key, value) ->
                        text.append(key).append('=').append(value).append('\n'));
        Folders.write(file, text.toString());
        return word;
    }
}
