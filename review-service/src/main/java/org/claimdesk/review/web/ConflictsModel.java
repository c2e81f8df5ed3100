package org.claimdesk.review.web;

import java.util.List;
import org.claimdesk.review.conflict.ConflictItem;
import org.jspecify.annotations.Nullable;

/** What the list of conflicts shows. */
record ConflictsModel(
        List<ConflictItem> items, String show, @Nullable String next) {}
