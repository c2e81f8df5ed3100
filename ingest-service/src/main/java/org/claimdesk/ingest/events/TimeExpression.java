package org.claimdesk.ingest.events;

/** A date, period or duration; {@code value} is TIMEX3 / ISO 8601, the offsets are code points of the article. */
public record TimeExpression(String text, String value, int start, int end) {}
