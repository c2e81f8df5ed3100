package org.claimdesk.comparison.facet;

import java.util.List;

/** Compares one side of what two statements say. Without state. */
public interface Facet {

    List<Finding> find(Pair pair);
}
