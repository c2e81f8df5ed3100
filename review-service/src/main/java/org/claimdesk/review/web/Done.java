package org.claimdesk.review.web;

import java.util.UUID;
import org.claimdesk.review.claim.Verdict;

/** What was just decided, so that it can be undone. */
record Done(UUID decision, UUID claim, Verdict verdict, String text, boolean undoable) {}
