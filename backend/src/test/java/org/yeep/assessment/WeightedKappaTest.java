package org.yeep.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.yeep.assessment.KappaWeights.LINEAR;
import static org.yeep.assessment.KappaWeights.QUADRATIC;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yeep.assessment.WeightedKappa.Pair;

class WeightedKappaTest {
    @ParameterizedTest
    @EnumSource
    void fullAgreementIsOne(KappaWeights weights) {
        assertThat(WeightedKappa.of(List.of(new Pair(0, 0), new Pair(3, 3)), 5, weights))
                .isEqualTo(1);
    }

    /** Table {{20, 5}, {10, 15}}: observed agreement 0.7, expected 0.5, so kappa 0.4 with any weights. */
    @ParameterizedTest
    @EnumSource
    void ofTwoStepsIsCohensKappa(KappaWeights weights) {
        var pairs = new ArrayList<Pair>();
        add(pairs, 20, 0, 0);
        add(pairs, 5, 0, 1);
        add(pairs, 10, 1, 0);
        add(pairs, 15, 1, 1);

        assertThat(WeightedKappa.of(pairs, 2, weights)).isCloseTo(0.4, within(1e-12));
    }

    /** By hand: pairs (0,0) (1,2) (2,2): disagreement 1/2 or 1/4, by chance 9/2 or 15/4 of nine. */
    @Test
    void countsADisagreementByItsSteps() {
        var pairs = List.of(new Pair(0, 0), new Pair(1, 2), new Pair(2, 2));

        assertThat(WeightedKappa.of(pairs, 3, LINEAR)).isCloseTo(1 - 0.5 * 3 / 4.5, within(1e-12));
        assertThat(WeightedKappa.of(pairs, 3, QUADRATIC)).isCloseTo(1 - 0.25 * 3 / 3.75, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void isUndefinedWithoutVariation(KappaWeights weights) {
        assertThat(WeightedKappa.of(List.of(), 5, weights)).isNull();
        assertThat(WeightedKappa.of(List.of(new Pair(2, 2), new Pair(2, 2)), 5, weights))
                .isNull();
    }

    @ParameterizedTest
    @EnumSource
    void doesNotDependOnWhoIsFirst(KappaWeights weights) {
        var random = new Random(20260131);
        for (int round = 0; round < 200; round++) {
            var pairs =
                    random.ints(12, 0, 25).mapToObj(n -> new Pair(n / 5, n % 5)).toList();
            var swapped =
                    pairs.stream().map(p -> new Pair(p.second(), p.first())).toList();
            var kappa = WeightedKappa.of(pairs, 5, weights);

            assertThat(kappa).isBetween(-1.0, 1.0);
            assertThat(WeightedKappa.of(swapped, 5, weights)).isCloseTo(kappa, within(1e-12));
        }
    }

    private static void add(List<Pair> pairs, int times, int first, int second) {
        for (int i = 0; i < times; i++) pairs.add(new Pair(first, second));
    }
}
