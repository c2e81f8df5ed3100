package org.claimdesk.review.claim;

import org.claimdesk.shell.problem.ProblemException;

/** The reason OTHER says what the other reason is. */
public final class CommentMissing extends ProblemException {

    public CommentMissing() {
        super(422, "comment-missing", "A comment is missing", "The reason OTHER needs a comment.");
        violation("comment", "must be given with the reason OTHER");
    }
}
