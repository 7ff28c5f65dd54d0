package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.yeep.plan.linting.Part.IndicatorAt;
import org.yeep.plan.linting.Severity;
import org.yeep.plan.linting.Wording;

/** "Will be increased" is reached by any change at all (CEİD's nine quality checks: precise, verifiable). */
@Singleton
class TargetOnlyPromised extends IndicatorRule {
    TargetOnlyPromised() {
        super("target-only-promised", Severity.WARNING, "content/targetValue");
    }

    @Override
    boolean isWeak(IndicatorAt at) {
        var i = at.content();
        return i.targetValue() == null
                && i.targets().isEmpty()
                && Stream.concat(Stream.of(i.title()), Targets.words(i))
                        .anyMatch(t -> Wording.promises(t) && !Wording.hasNumber(t));
    }
}
