package org.yeep.monitoring.suppression;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yeep.indicator.Dimensions;
import org.yeep.indicator.Measure;
import org.yeep.plan.PlanIndicatorRef;

/**
 * Below which count the public sees nothing: 5, and 10 for violence, health and LGBTI+ indicators and in breakdowns
 * that are sensitive themselves.
 *
 * @param k counts from 1 to k − 1 are small, as long as the breakdown is not sensitive
 * @param measure decides which of a figure's numbers are counts
 */
public record Threshold(int k, Measure measure) {
    private static final int ORDINARY = 5;
    private static final int SENSITIVE = 10;
    private static final String NEIGHBOURHOOD = "neighbourhood";
    /** Units that count things. With any other unit, or when it is broken down or sensitive, people are counted. */
    private static final Set<String> THINGS = Set.of(
            "adet",
            "toplantı",
            "etkinlik",
            "eğitim",
            "çalıştay",
            "karar",
            "belge",
            "rapor",
            "protokol",
            "saat",
            "gün",
            "km",
            "m2",
            "m²",
            "ton");

    /** Empty where nothing counts people: money, ranks, yes/no, text, or things. */
    public static Optional<Threshold> of(PlanIndicatorRef indicator) {
        return switch (indicator.measure()) {
            case COUNT -> countsThings(indicator) ? Optional.empty() : Optional.of(threshold(indicator));
            case PERCENT, RATIO -> Optional.of(threshold(indicator));
            case AMOUNT, YES_NO, ORDINAL, QUALITATIVE -> Optional.empty();
        };
    }

    private static Threshold threshold(PlanIndicatorRef indicator) {
        return new Threshold(indicator.sensitive() ? SENSITIVE : ORDINARY, indicator.measure());
    }

    private static boolean countsThings(PlanIndicatorRef indicator) {
        var unit = indicator.unit().strip().toLowerCase(Locale.forLanguageTag("tr"));
        return THINGS.contains(unit) && indicator.disaggregations().isEmpty() && !indicator.sensitive();
    }

    /** Counts from 1 to one below this are small in this cell. */
    public int k(CellKey cell) {
        return sensitive(cell) ? SENSITIVE : k;
    }

    /** On a sensitive subject no neighbourhood is shown, however many people live in it. */
    boolean tooFine(CellKey cell) {
        return sensitive(cell) && cell.has(NEIGHBOURHOOD);
    }

    private boolean sensitive(CellKey cell) {
        return k >= SENSITIVE || cell.parts().keySet().stream().anyMatch(Dimensions::sensitive);
    }

    /** A percentage shows three counts: the part, the whole, and who of the whole is not in the part. */
    boolean small(Figure figure) {
        int k = k(figure.key());
        if (measure == Measure.COUNT) return small(figure.value(), k);
        if (small(figure.numerator(), k) || small(figure.denominator(), k)) return true;
        return measure == Measure.PERCENT
                && figure.numerator() != null
                && figure.denominator() != null
                && small(figure.denominator().subtract(figure.numerator()), k);
    }

    private static boolean small(BigDecimal count, int k) {
        return count != null && count.signum() > 0 && count.compareTo(BigDecimal.valueOf(k)) < 0;
    }
}
