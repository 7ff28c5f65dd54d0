package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import java.util.Objects;
import org.yeep.indicator.RightsType;
import org.yeep.plan.linting.Part.ThemeAt;
import org.yeep.plan.linting.Severity;

/** Commitments alone show neither effort nor result (OHCHR, Human Rights Indicators (HR/PUB/12/5), ch. V: structural, process and outcome belong together). */
@Singleton
class ThemeOnlyStructural extends ThemeRule {
    ThemeOnlyStructural() {
        super("theme-only-structural", Severity.WARNING, "objectives");
    }

    @Override
    boolean isWeak(ThemeAt at) {
        var types = at.indicators().stream()
                .map(i -> i.content().rightsType())
                .filter(Objects::nonNull)
                .toList();
        return !types.isEmpty() && types.stream().allMatch(RightsType.STRUCTURAL::equals);
    }
}
