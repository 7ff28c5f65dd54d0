package org.yeep.assessment;

import java.util.List;
import org.yeep.assessment.WeightedKappa.Pair;

/** How the published agreement is worked out: linear weights, since the steps of completion are evenly meant. */
final class Agreement {
    static final KappaWeights WEIGHTS = KappaWeights.LINEAR;

    private Agreement() {}

    static AgreementRef of(List<Pair> pairs) {
        return new AgreementRef(WeightedKappa.of(pairs, Completion.values().length, WEIGHTS), WEIGHTS, pairs.size());
    }
}
