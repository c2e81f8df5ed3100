package org.claimdesk.language.attribution;

/** Tokens from..to (exclusive). */
record TokenSpan(int from, int to) {}
