package org.yeep.plan.lifecycle;

import org.yeep.shared.privacy.IdentityNumbers;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** What people write to be read by others: no identity numbers. */
final class PlainWords {
    private PlainWords() {}

    /** @throws Invalid at {@code pointer} if it holds a Turkish identity number */
    static String of(String text, String pointer) {
        if (text == null || text.isBlank()) return null;
        if (IdentityNumbers.in(text)) throw new Invalid(pointer, "identity-number-in-text");
        return text.strip();
    }
}
