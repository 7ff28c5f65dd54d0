package org.yeep.monitoring.validation;

import java.util.List;
import java.util.stream.Stream;
import org.yeep.plan.PlanIndicatorRef;

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

    /** Whether it matters to any of them that a value of this indicator has its evidence. */
    public static boolean askForEvidence(PlanIndicatorRef indicator) {
        return YesWithoutEvidence.concerns(indicator);
    }

    public static Stream<Finding> check(Cells cells) {
        return ALL.stream().flatMap(rule -> rule.check(cells));
    }
}
