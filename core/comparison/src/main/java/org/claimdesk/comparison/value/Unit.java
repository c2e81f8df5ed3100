package org.claimdesk.comparison.value;

/**
 * @param dimension what units that convert into one another share: "length", a currency's code
 */
record Unit(String symbol, String dimension, double factor, double offset) {

    Interval toBase(Interval interval) {
        return interval.scaled(factor, offset);
    }

    double fromBase(double value) {
        return (value - offset) / factor;
    }
}
