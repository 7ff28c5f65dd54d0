package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.linting.Part.ThemeAt;
import org.yeep.plan.linting.Severity;

/** A plan keeps its own heading and maps to shared themes, so that plans can be read beside each other (the platform's glossary: Theme). */
@Singleton
class ThemeWithoutSharedTheme extends ThemeRule {
    ThemeWithoutSharedTheme() {
        super("theme-without-shared-theme", Severity.HINT, "content/themeSlugs");
    }

    @Override
    boolean isWeak(ThemeAt at) {
        return at.content().themeSlugs().isEmpty();
    }
}
