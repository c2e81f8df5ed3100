package org.claimdesk.comparison.statement;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A place in the statement that as a rule only one thing can take: where somebody was born, by whom a book was written.
 *
 * @param name what the place is ("born in")
 * @param fillers the telling words of what takes it
 * @param object of "Aas built the bridge" the bridge, which "it was built by Aas" only points at; else empty
 */
public record Role(String name, List<Term> fillers, List<Term> object) {

    public Role {
        fillers = List.copyOf(fillers);
        object = List.copyOf(object);
    }

    Role(String name, List<Term> fillers) {
        this(name, fillers, List.of());
    }

    public String text() {
        return fillers.stream().map(Term::text).collect(Collectors.joining(" "));
    }
}
