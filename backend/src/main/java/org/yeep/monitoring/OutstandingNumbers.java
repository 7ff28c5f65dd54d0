package org.yeep.monitoring;

import java.util.List;
import java.util.Set;

/**
 * What the units of a municipality still owe of a submission; a cell of two units counts for both.
 *
 * @param parts of the units that owe something
 * @param unitAccounts everybody who answers for a unit of the municipality, whether it owes something or not
 */
public record OutstandingNumbers(List<Part> parts, Set<String> unitAccounts) {

    /**
     * @param unit the name it has today, or as the plan words it; null for what the plan gives to nobody
     * @param account of whoever's turn it is today; null where nobody can be told
     * @param numbers cells still empty, or returned to be corrected
     */
    public record Part(String unit, String account, int numbers) {}
}
