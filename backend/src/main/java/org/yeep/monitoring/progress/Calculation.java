package org.yeep.monitoring.progress;

import static org.yeep.monitoring.progress.ProgressStatus.BEHIND;
import static org.yeep.monitoring.progress.ProgressStatus.COMPLETED;
import static org.yeep.monitoring.progress.ProgressStatus.NO_DATA;
import static org.yeep.monitoring.progress.ProgressStatus.ON_TRACK;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.yeep.indicator.Measure;

/**
 * Progress and pace of one indicator at the end of one period. Decimal arithmetic throughout; progress and pace are
 * rounded down to four decimals, and the status is read off the rounded numbers, so that whoever has the published
 * inputs comes to the same word.
 */
public final class Calculation {
    private static final int SCALE = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Yardstick yardstick;
    private final PeriodValues values;
    private final Elapsed elapsed;
    private final Thresholds thresholds;
    private final Aim aim;
    private final Reached reached;

    private Calculation(Yardstick yardstick, PeriodValues values, Elapsed elapsed, Thresholds thresholds) {
        this.yardstick = yardstick;
        this.values = values;
        this.elapsed = elapsed;
        this.thresholds = thresholds;
        this.aim = aim(yardstick);
        this.reached = values.reached(yardstick, countedSince());
    }

    /** @param elapsed null where the plan names no years: then there is progress without a pace */
    public static IndicatorFigure of(Yardstick yardstick, PeriodValues values, Elapsed elapsed, Thresholds thresholds) {
        return new Calculation(yardstick, values, elapsed, thresholds).figure();
    }

    private IndicatorFigure figure() {
        var reason = reason();
        if (reason != null) return new IndicatorFigure(NO_DATA, reason, null, null, null, null, inputs());
        return metOrNot() ? met() : share();
    }

    private NoFigure reason() {
        if (yardstick.measure() == Measure.QUALITATIVE) return NoFigure.NOT_MEASURABLE;
        if (reached.value() == null) return reached.reason();
        if (aim == null) return NoFigure.NO_TARGET;
        if (yardstick.wholes()) return null;
        if (yardstick.baseline() == null) return NoFigure.NO_BASELINE;
        return values.brokenSince(yardstick.baselineYear()) ? NoFigure.SERIES_BREAK : null;
    }

    /** A yes is wanted where nothing else is stated. */
    private static Aim aim(Yardstick yardstick) {
        var stated = Aim.of(yardstick).orElse(null);
        return stated == null && yardstick.measure() == Measure.YES_NO ? new Aim(BigDecimal.ONE, null) : stated;
    }

    private boolean maintained() {
        return yardstick.baseline() != null && yardstick.baseline().compareTo(aim.value()) == 0;
    }

    private boolean metOrNot() {
        return yardstick.wholes() || maintained();
    }

    /** What is to be kept is completed only when the plan is over. */
    private IndicatorFigure met() {
        boolean met = yardstick.measure() == Measure.YES_NO
                ? reached.value().compareTo(aim.value()) == 0
                : reaches(reached.value());
        boolean done = !maintained() || elapsed != null && elapsed.over();
        var status = !met ? BEHIND : done ? COMPLETED : ON_TRACK;
        return new IndicatorFigure(status, null, Formula.MET_OR_NOT, null, met, null, inputs());
    }

    private boolean reaches(BigDecimal value) {
        return yardstick.reaches(value, aim.value());
    }

    private IndicatorFigure share() {
        var way = aim.value().subtract(yardstick.baseline());
        var gone = reached.value().subtract(yardstick.baseline());
        var progress = gone.multiply(HUNDRED).divide(way, SCALE, RoundingMode.FLOOR);
        boolean begun = elapsed != null && elapsed.share().signum() > 0;
        var pace = begun ? progress.movePointLeft(2).divide(elapsed.share(), SCALE, RoundingMode.FLOOR) : null;
        boolean completed = progress.compareTo(HUNDRED) >= 0;
        var reason = pace != null ? null : elapsed == null ? NoFigure.NO_PLAN_YEARS : NoFigure.NOT_BEGUN;
        var status = completed ? COMPLETED : pace == null ? NO_DATA : thresholds.of(pace);
        return new IndicatorFigure(status, reason, Formula.SHARE_OF_THE_WAY, progress, null, pace, inputs());
    }

    /** Counting begins with the plan, or after the year the baseline tells of. */
    private LocalDate countedSince() {
        var plan = elapsed == null ? null : elapsed.from();
        if (yardstick.baselineYear() == null) return plan;
        var after = LocalDate.of(yardstick.baselineYear() + 1, 1, 1);
        return plan == null || after.isAfter(plan) ? after : plan;
    }

    private FigureInputs inputs() {
        return new FigureInputs(
                reached.value(),
                reached.numerator(),
                reached.denominator(),
                reached.from(),
                yardstick.baseline(),
                yardstick.baselineYear(),
                aim,
                yardstick.measure() == Measure.QUALITATIVE ? null : PeriodTarget.of(yardstick, values),
                elapsed);
    }
}
