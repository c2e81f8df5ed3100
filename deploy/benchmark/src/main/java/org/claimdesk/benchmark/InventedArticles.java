package org.claimdesk.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Any number of news items of a few sentences that say nothing true, about some thousand towns; each third one is a web page. */
final class InventedArticles {

    private static final List<String> FIRST = List.of(
            "Al", "Bren", "Caw", "Dun", "East", "Fox", "Grav", "Hol", "Ing", "Kel", "Lam", "Mar", "Nor", "Os", "Pen",
            "Quar");
    private static final List<String> MIDDLE = List.of("der", "en", "far", "ing", "il", "or", "est", "am");
    private static final List<String> LAST =
            List.of("wick", "mouth", "dale", "row", "mere", "holt", "by", "lin", "ford", "gate", "ham", "stead");
    private static final List<String> THINGS =
            List.of("bridge", "library", "tram line", "water tower", "market hall", "school", "harbour", "clinic");
    private static final List<String> PEOPLE =
            List.of("the mayor", "the council", "the builder", "a spokesperson", "the auditor", "the regional office");

    private final long seed;

    /** @param seed others give other articles */
    InventedArticles(long seed) {
        this.seed = seed;
    }

    void zip(int documents, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < documents; i++) {
                boolean page = i % 3 == 0;
                zip.putNextEntry(new ZipEntry("articles/" + i + (page ? ".html" : ".txt")));
                zip.write((page ? page(i) : text(i)).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    String text(int number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        String town = one(FIRST, random) + one(MIDDLE, random) + one(LAST, random);
        String thing = one(THINGS, random);
        StringBuilder text = new StringBuilder(town + " " + thing + " number " + number + " of " + seed + "\n\n");
        int sentences = 1 + random.nextInt(3);
        for (int i = 0; i < sentences; i++) {
            text.append(sentence(town, thing, random)).append(i % 3 == 2 ? "\n\n" : " ");
        }
        return text.toString();
    }

    private String page(int number) {
        String[] parts = text(number).split("\n\n");
        StringBuilder page = new StringBuilder("<!doctype html><html lang=en><head><title>" + parts[0]
                + "</title></head><body><nav><a href=/>Home</a></nav><article><h1>" + parts[0] + "</h1>");
        for (int i = 1; i < parts.length; i++) {
            page.append("<p>").append(parts[i]).append("</p>\n");
        }
        return page.append("</article></body></html>").toString();
    }

    private static String sentence(String town, String thing, SplittableRandom random) {
        int number = 2 + random.nextInt(900);
        int year = 1990 + random.nextInt(35);
        String who = one(PEOPLE, random);
        return switch (random.nextInt(5)) {
            case 0 -> "The " + thing + " in " + town + " cost " + number + " million euros, " + who + " said.";
            case 1 -> "The " + thing + " opened in " + year + " and was used by " + number + ",000 people a year.";
            case 2 -> town + " spent " + (number % 90 + 5) + " percent more on the " + thing + " in " + year + ".";
            case 3 -> "According to " + who + ", repairs of the " + thing + " will take " + number + " days.";
            default -> "In " + year + " the " + thing + " of " + town + " employed " + number + " people.";
        };
    }

    private static String one(List<String> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }
}
