package org.yeep.assessment;

import java.util.List;
import java.util.UUID;

/** How far the two blind scores of one item lie apart. */
record Divergence(UUID itemId, int steps) {
    /** From here on the rapporteur may not settle it alone. */
    static final int NEEDS_MODERATION = 2;

    boolean needsModeration() {
        return steps >= NEEDS_MODERATION;
    }

    static AssessmentTransition reveal(List<Divergence> all) {
        return all.stream().anyMatch(Divergence::needsModeration)
                ? AssessmentTransition.OPEN_MODERATION
                : AssessmentTransition.REVEAL;
    }
}
