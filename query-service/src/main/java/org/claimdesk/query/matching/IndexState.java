package org.claimdesk.query.matching;

import org.claimdesk.comparison.candidate.CandidateIndex;
import org.claimdesk.query.changes.Position;

/**
 * All claims on record as of a change.
 *
 * @param index is brought up to later changes in place
 */
record IndexState(CandidateIndex index, Position reached) {}
