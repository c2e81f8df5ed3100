package org.claimdesk.language.quantity;

import java.math.BigDecimal;

/** A number in the text, magnitude multiplied out. */
record Numeral(int start, int end, BigDecimal value, boolean words, boolean ordinaryOne) {}
