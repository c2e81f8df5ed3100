package org.claimdesk.review.matching;

import org.claimdesk.comparison.statement.Statement;

/** A stored claim ready to be compared. */
record PreparedClaim(Relation.Side side, Statement statement) {}
