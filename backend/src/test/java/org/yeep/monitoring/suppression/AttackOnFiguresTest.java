package org.yeep.monitoring.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yeep.indicator.Measure;
import org.yeep.monitoring.progress.IndicatorFigure;
import org.yeep.monitoring.progress.NoFigure;
import org.yeep.monitoring.progress.RollUp;

/** Figures and roll-ups of many tables and their corrected versions are published; nothing hidden is in any of them. */
class AttackOnFiguresTest {
    private static final int PLANS = 300;
    private static final int INDICATORS = 10;
    private static final Span HALF = new Span(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30));

    private int tables;
    private int cells;
    private int hiddenCells;
    private int hiddenTotals;

    @Test
    void subtractingFiguresFromRollUpsAndVersionsFromEachOtherLeavesNothing() {
        var random = new RandomTables(31);
        for (int plan = 0; plan < PLANS; plan++) {
            var first = new ArrayList<Map<String, Long>>();
            for (int i = 0; i < INDICATORS; i++)
                first.add(i % 3 == 0 ? Map.of("total", 1L + plan % 4) : random.table());
            var second = first.stream().map(random::corrected).toList();
            var before = figures(first, List.of());
            var after = figures(second, first);
            nothingIsLeft(before);
            nothingIsLeft(after);
        }
        System.out.printf(
                "figures: %d tables, %d cells, %d hidden (%.1f %%), of these %d totals; hidden numbers in figures: 0%n",
                tables, cells, hiddenCells, 100.0 * hiddenCells / cells, hiddenTotals);
        assertThat(hiddenTotals).isPositive();
    }

    /** The same release with other small numbers behind the marks has the same figures to the last digit. */
    @Test
    void otherHiddenNumbersGiveTheSameFigures() {
        for (long small = 1; small < 5; small++)
            assertThat(PublicFigures.of(Map.of("total", small), Set.of("total")).toString())
                    .isEqualTo(PublicFigures.of(Map.of("total", 3L), Set.of("total"))
                            .toString());
    }

    private List<IndicatorFigure> figures(List<Map<String, Long>> now, List<Map<String, Long>> earlier) {
        var figures = new ArrayList<IndicatorFigure>();
        for (int i = 0; i < now.size(); i++) {
            var threshold = new Threshold(5, Measure.COUNT);
            var releases = new ArrayList<Release>();
            if (!earlier.isEmpty()) {
                var first = RandomTables.release(HALF, 1, earlier.get(i), Set.of());
                var hidden =
                        Suppression.hidden(first, List.of(), threshold, null).keySet();
                releases.add(RandomTables.release(HALF, 1, earlier.get(i), hidden));
            }
            var release = RandomTables.release(HALF, releases.size() + 1, now.get(i), Set.of());
            var hidden = Suppression.hidden(release, releases, threshold, null).keySet();
            tables++;
            cells += now.get(i).size();
            hiddenCells += hidden.size();
            figures.add(figure(now.get(i), hidden));
        }
        return figures;
    }

    private IndicatorFigure figure(Map<String, Long> table, Set<String> hidden) {
        var figure = PublicFigures.of(table, hidden);
        if (hidden.contains("total")) {
            hiddenTotals++;
            assertThat(figure.reason()).isEqualTo(NoFigure.SUPPRESSED);
            assertThat(figure.progress()).isNull();
            assertThat(figure.inputs().value()).isNull();
            assertThat(figure.inputs().periods())
                    .allSatisfy(p -> assertThat(p.value()).isNull());
        }
        return figure;
    }

    /** What a roll-up says beyond its visible figures: weights that everybody can count. */
    private static void nothingIsLeft(List<IndicatorFigure> figures) {
        var whole = figures.stream().map(RollUp::of).reduce(RollUp.NONE, RollUp::plus);
        var left = whole.achieved();
        var covered = whole.covered();
        for (var figure : figures)
            if (figure.progress() != null) {
                left = left.subtract(figure.progress());
                covered = covered.subtract(BigDecimal.ONE);
            }
        assertThat(left).isEqualByComparingTo("0");
        assertThat(covered).isEqualByComparingTo("0");
    }
}
