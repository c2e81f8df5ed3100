package org.claimdesk.review.web;

import java.util.UUID;
import org.claimdesk.review.claim.Verdict;

/**
 * What was just decided, so that it can be undone.
 *
 * @param undo address of what takes it back
 * @param others how many claims were decided with it
 */
record Done(String undo, UUID claim, Verdict verdict, String text, long others, boolean undoable) {}
