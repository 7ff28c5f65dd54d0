package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import java.util.List;
import org.yeep.plan.linting.Part.IndicatorAt;
import org.yeep.plan.linting.Severity;
import org.yeep.plan.linting.Wording;

/** CEİD's nine quality checks, 2 specific (özgül): it says in which unit it is counted. */
@Singleton
class CeidSpecific extends IndicatorRule {
    private static final List<String> NO_UNIT = List.of("", "-", "–", "—", "?", "belirtilmemiş", "yok", "unknown");

    CeidSpecific() {
        super("ceid-specific", Severity.HINT, "content/unit");
    }

    @Override
    boolean isWeak(IndicatorAt at) {
        return NO_UNIT.contains(Wording.lower(at.content().unit()).strip());
    }
}
