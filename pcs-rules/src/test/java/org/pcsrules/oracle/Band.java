package org.pcsrules.oracle;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A range of licences or of amounts; a missing end is open. */
record Band(@Nullable BigDecimal moreThan, @Nullable BigDecimal atLeast, @Nullable BigDecimal atMost) {

    boolean contains(BigDecimal amount) {
        return (moreThan == null || amount.compareTo(moreThan) > 0)
                && (atLeast == null || amount.compareTo(atLeast) >= 0)
                && !isExceededBy(amount);
    }

    /** Whether an amount lies above the upper end. */
    boolean isExceededBy(BigDecimal amount) {
        return atMost != null && amount.compareTo(atMost) > 0;
    }
}
