package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.linting.Part.ActionAt;
import org.yeep.plan.linting.Severity;

/** OECD DAC gender equality policy marker: 0 not targeted, 1 significant, 2 principal objective. */
@Singleton
class ActionWithoutGenderMarker extends ActionRule {
    ActionWithoutGenderMarker() {
        super("action-without-gender-marker", Severity.HINT, "content/genderMarker");
    }

    @Override
    boolean isWeak(ActionAt at) {
        return at.content().genderMarker() == null;
    }
}
