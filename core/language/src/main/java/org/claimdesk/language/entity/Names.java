package org.claimdesk.language.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.language.text.WordSet;

/** Small tables of common first names and places, and the words that tell what kind of thing a name belongs to. */
final class Names {

    static final Set<String> TITLES = WordSet.of("""
            mr. mr mrs. mrs ms. ms dr. dr prof. professor president senator sen. rep. representative gov. governor minister \
            chancellor secretary judge justice king queen prince princess pope general gen. col. colonel lt. lieutenant sgt. \
            sergeant captain capt. mayor chairman chairwoman congressman congresswoman director chief officer attorney \
            ambassador sir lord lady rev. sheriff speaker spokesman spokeswoman ceo commissioner detective sheik sheikh \
            ayatollah imam bishop cardinal""");
    static final Set<String> ORGANISATION_WORDS = WordSet.of("""
            university college institute department ministry agency bureau commission committee council court company corp. \
            corp inc. inc ltd. ltd co. group bank party association foundation union office service police army navy church \
            club times post journal news press tribune herald watch federation league organization organisation authority \
            administration congress senate parliament house school hospital museum center centre laboratory society network \
            fund coalition campaign airlines airways motors systems technologies industries partners holdings nations \
            government board prison jail gang cartel brigade forces guard treasury reserve exchange securities international""");
    static final Set<String> PLACE_WORDS = WordSet.of("""
            city county street avenue river lake mountain mountains island islands valley beach park bay sea ocean airport \
            province state states district village town bridge road square kingdom republic""");

    private static final Set<String> MALE = new HashSet<>();
    private static final Set<String> FEMALE = new HashSet<>();
    private static final Set<String> PLACES = new HashSet<>();

    static {
        for (String line : lines("first-names.txt")) {
            (line.startsWith("male:") ? MALE : FEMALE)
                    .addAll(List.of(line.replaceFirst("^\\w+:\\s*", "").split("\\s+")));
        }
        lines("places.txt").forEach(line -> PLACES.addAll(List.of(line.split("\\s+"))));
    }

    private Names() {}

    static boolean male(String name) {
        return MALE.contains(name);
    }

    static boolean female(String name) {
        return FEMALE.contains(name);
    }

    static boolean place(String name) {
        return PLACES.contains(name);
    }

    private static List<String> lines(String file) {
        try (InputStream stream = Names.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the class path lacks " + file);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
