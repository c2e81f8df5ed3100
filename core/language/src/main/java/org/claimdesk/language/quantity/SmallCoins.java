package org.claimdesk.language.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.claimdesk.language.Quantity;

/** Joins "thirteen dollars and forty-five cents" to one sum. */
final class SmallCoins {

    private SmallCoins() {}

    /** Whether the quantity is the smaller part of the last one. */
    static boolean follow(String text, List<Quantity> found, Quantity coins) {
        if (found.isEmpty() || !"cent".equals(coins.unit()) && !"penny".equals(coins.unit())) {
            return false;
        }
        Quantity whole = found.getLast();
        boolean money = whole.unit() != null
                && whole.unit().matches("[A-Z]{3}")
                && whole.value() != null
                && whole.upper() == null;
        return money && text.substring(whole.end(), coins.start()).matches("\\s*(?:,|and)?\\s*");
    }

    static Quantity joined(String text, Quantity whole, Quantity coins) {
        BigDecimal large = whole.value() == null ? BigDecimal.ZERO : whole.value();
        BigDecimal small = coins.value() == null ? BigDecimal.ZERO : coins.value();
        return new Quantity(
                text.substring(whole.start(), coins.end()),
                large.add(small.movePointLeft(2)),
                null,
                whole.unit(),
                whole.modifier(),
                whole.start(),
                coins.end());
    }
}
