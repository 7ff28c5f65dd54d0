package org.yeep.monitoring.validation;

import java.util.List;
import java.util.stream.Stream;

/** All rules, in the order in which people should read what they find. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new CellEmpty(),
            new MissingWithoutReason(),
            new IdentityNumberInText(),
            new PercentInRange(),
            new NumeratorWithinDenominator(),
            new PartsExceedTotal(),
            new WorkedOutDiffers(),
            new CumulativeFalls(),
            new YesWithoutEvidence(),
            new SexBreakdownAbsent(),
            new BreakdownAbsent(),
            new PartsFallShort(),
            new UnchangedThreePeriods(),
            new OutOfRange(),
            new OutsideStatedRange());

    private Rules() {}

    /** In that order. */
    public static List<Rule> all() {
        return ALL;
    }

    public static Stream<Finding> check(Cells cells) {
        return ALL.stream().flatMap(rule -> rule.check(cells));
    }
}
