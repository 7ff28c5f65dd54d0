package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.indicator.Dimensions;
import org.yeep.plan.linting.Part.IndicatorAt;
import org.yeep.plan.linting.Severity;
import org.yeep.plan.linting.Wording;

/** Figures about people are broken down by sex (CEDAW general recommendation 9; European Charter, commentary; expected sex breakdown counts in coverage). */
@Singleton
class PeopleNotBySex extends IndicatorRule {
    PeopleNotBySex() {
        super("people-not-by-sex", Severity.WARNING, "content/disaggregations");
    }

    @Override
    boolean isWeak(IndicatorAt at) {
        var i = at.content();
        return !Dimensions.single(i.disaggregations()).contains("sex")
                && Wording.countsPeople(i.title() + " " + i.unit());
    }
}
