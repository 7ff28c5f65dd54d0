package org.yeep.assessment;

import java.util.List;

/**
 * Agreement of two scorers beyond chance on an ordinal scale: κ = 1 − Σ v·o / Σ v·e, with v the weight of
 * a disagreement, o its observed and e its expected share. 1 is full agreement, 0 what chance would give,
 * below 0 less than that. Source: J. Cohen, "Weighted kappa: nominal scale agreement with provision for
 * scaled disagreement or partial credit", Psychological Bulletin 70 (1968) 213–220.
 */
final class WeightedKappa {
    /** One thing scored by both: places on the scale, 0-based. */
    record Pair(int first, int second) {}

    private WeightedKappa() {}

    /**
     * @param categories number of steps of the scale, at least 2
     * @return null where kappa is undefined: nothing scored, or both scorers used one and the same step throughout
     */
    static Double of(List<Pair> pairs, int categories, KappaWeights weights) {
        var first = new int[categories];
        var second = new int[categories];
        double observed = 0;
        for (var pair : pairs) {
            first[pair.first()]++;
            second[pair.second()]++;
            observed += weights.of(Math.abs(pair.first() - pair.second()), categories - 1);
        }
        double expected = 0;
        for (int i = 0; i < categories; i++) {
            for (int j = 0; j < categories; j++) {
                expected += weights.of(Math.abs(i - j), categories - 1) * first[i] * second[j];
            }
        }
        // observed is a sum over n things, expected over n² combinations
        return expected == 0 ? null : 1 - observed * pairs.size() / expected;
    }
}
