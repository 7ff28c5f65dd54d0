package org.yeep.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yeep.indicator.Measure;
import org.yeep.shared.privacy.IdentityNumbers;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.Violation;

/** What a cell takes, by its indicator's measure. What is merely implausible can be saved; validation speaks of it. */
final class ReadingRules {
    private static final Set<Measure> PARTS = EnumSet.of(Measure.PERCENT, Measure.RATIO);
    private static final Set<Measure> TEXT = EnumSet.of(Measure.QUALITATIVE, Measure.ORDINAL);
    /** More than a JSON number carries unharmed. */
    private static final int MOST_DIGITS = 15;

    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");
    private static final int SCALE = 4;

    private final Measure measure;
    private final SaveObservationRequest asked;
    private final List<Violation> violations = new ArrayList<>();

    private ReadingRules(Measure measure, SaveObservationRequest asked) {
        this.measure = measure;
        this.asked = asked;
    }

    /** @throws Invalid naming every rule broken */
    static Reading read(Measure measure, SaveObservationRequest asked) {
        var rules = of(measure, asked);
        if (!rules.violations.isEmpty()) throw new Invalid(rules.violations);
        return rules.reading();
    }

    /** Every rule broken; none if it can be read. */
    static List<Violation> broken(Measure measure, SaveObservationRequest asked) {
        return of(measure, asked).violations;
    }

    private static ReadingRules of(Measure measure, SaveObservationRequest asked) {
        var rules = new ReadingRules(measure, asked);
        rules.texts();
        rules.digits();
        if (asked.status() == ObservationStatus.MISSING) rules.missing();
        else rules.present();
        return rules;
    }

    private void missing() {
        if (asked.missingReason() == null) refuse("/missingReason", "missing-without-reason");
        if (asked.value() != null) refuse("/value", "missing-with-value");
        if (asked.numerator() != null) refuse("/numerator", "missing-with-value");
        if (asked.denominator() != null) refuse("/denominator", "missing-with-value");
        if (filled(asked.text())) refuse("/text", "missing-with-value");
        if (workedOut()) refuse("/workedOut", "missing-with-value");
    }

    private void present() {
        if (asked.missingReason() != null) refuse("/missingReason", "reason-without-missing");
        if (filled(asked.text()) && !TEXT.contains(measure)) refuse("/text", "text-not-taken");
        if (PARTS.contains(measure)) parts();
        else whole();
    }

    private void whole() {
        if (asked.numerator() != null) refuse("/numerator", "parts-not-taken");
        if (asked.denominator() != null) refuse("/denominator", "parts-not-taken");
        var value = asked.value();
        if (measure == Measure.QUALITATIVE) {
            if (value != null) refuse("/value", "value-not-taken");
            if (!filled(asked.text())) refuse("/text", "text-missing");
        } else if (value == null) {
            refuse("/value", "value-missing");
        } else if (measure == Measure.YES_NO) {
            if (value.compareTo(BigDecimal.ONE) != 0 && value.signum() != 0) refuse("/value", "value-not-yes-or-no");
        } else if (measure == Measure.COUNT) {
            count("/value", value);
        }
    }

    private void count(String pointer, BigDecimal value) {
        if (value.signum() < 0) refuse(pointer, "count-negative");
        if (value.stripTrailingZeros().scale() > 0) refuse(pointer, "count-not-whole");
    }

    private void parts() {
        if (asked.numerator() == null && asked.denominator() == null) {
            if (asked.value() == null) refuse("/value", "value-missing");
            return;
        }
        if (asked.numerator() == null) refuse("/numerator", "numerator-missing");
        else if (asked.numerator().signum() < 0) refuse("/numerator", "count-negative");
        if (asked.denominator() == null) refuse("/denominator", "denominator-missing");
        else if (asked.denominator().signum() <= 0) refuse("/denominator", "denominator-not-positive");
        if (violations.isEmpty()) quotientFits();
    }

    private void quotientFits() {
        var quotient = quotient();
        if (quotient.precision() - quotient.scale() > MOST_DIGITS - SCALE)
            refuse("/numerator", "too-many-digits", MOST_DIGITS);
        else if (asked.value() != null && asked.value().subtract(quotient).abs().compareTo(TOLERANCE) > 0)
            refuse("/value", "value-differs-from-parts", quotient);
    }

    private BigDecimal quotient() {
        var factor = measure == Measure.PERCENT ? BigDecimal.valueOf(100) : BigDecimal.ONE;
        return asked.numerator().multiply(factor).divide(asked.denominator(), SCALE, RoundingMode.HALF_UP);
    }

    private void digits() {
        digits("/value", asked.value());
        digits("/numerator", asked.numerator());
        digits("/denominator", asked.denominator());
    }

    private void digits(String pointer, BigDecimal number) {
        if (number != null && number.stripTrailingZeros().precision() > MOST_DIGITS)
            refuse(pointer, "too-many-digits", MOST_DIGITS);
    }

    private void texts() {
        text("/text", asked.text());
        text("/note", asked.note());
        text("/source", asked.source());
    }

    private void text(String pointer, String text) {
        if (IdentityNumbers.in(text)) refuse(pointer, "identity-number-in-text");
    }

    private void refuse(String pointer, String code, Object... args) {
        violations.add(new Violation(pointer, code, args));
    }

    private Reading reading() {
        boolean computed = asked.numerator() != null && asked.denominator() != null;
        return new Reading(
                asked.status(),
                asked.missingReason(),
                computed ? quotient() : asked.value(),
                asked.numerator(),
                asked.denominator(),
                blankToNull(asked.text()),
                blankToNull(asked.note()),
                blankToNull(asked.source()),
                workedOut());
    }

    private boolean workedOut() {
        return Boolean.TRUE.equals(asked.workedOut());
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    private static String blankToNull(String text) {
        return filled(text) ? text.strip() : null;
    }
}
