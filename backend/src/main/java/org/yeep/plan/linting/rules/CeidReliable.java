package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.linting.Part.IndicatorAt;
import org.yeep.plan.linting.Severity;
import org.yeep.plan.linting.Wording;

/** CEİD's nine quality checks, 3 reliable (güvenilir): whoever measures it again gets the same; that takes a definition, its own or the library's. */
@Singleton
class CeidReliable extends IndicatorRule {
    CeidReliable() {
        super("ceid-reliable", Severity.HINT, "content/definition");
    }

    @Override
    boolean isWeak(IndicatorAt at) {
        return at.content().definitionCode() == null
                && Wording.none(at.content().definition());
    }
}
