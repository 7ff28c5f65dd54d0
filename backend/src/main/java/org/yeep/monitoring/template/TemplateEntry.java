package org.yeep.monitoring.template;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yeep.monitoring.MissingReason;
import org.yeep.monitoring.ObservationRef;
import org.yeep.monitoring.ObservationResponse;
import org.yeep.monitoring.ObservationStatus;
import org.yeep.monitoring.SaveObservationRequest;
import org.yeep.shared.json.Sha256;

/** What one row says of its cell; whatever it does not say is null. */
public record TemplateEntry(
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        String text,
        ObservationStatus status,
        MissingReason missingReason,
        String note,
        String source) {
    static final TemplateEntry NOTHING = new TemplateEntry(null, null, null, null, null, null, null, null);
    private static final int MARK = 16;

    static TemplateEntry of(ObservationResponse o) {
        return new TemplateEntry(
                o.value(),
                o.numerator(),
                o.denominator(),
                o.text(),
                o.status(),
                o.missingReason(),
                o.note(),
                o.source());
    }

    /** A status alone says nothing, unless it is that there is no value. */
    boolean isEmpty() {
        return status != ObservationStatus.MISSING
                && Stream.of(value, numerator, denominator, text, missingReason, note, source)
                        .allMatch(Objects::isNull);
    }

    /**
     * Equal for entries that say the same, however their numbers and line ends are written. Begins with a letter, lest a
     * spreadsheet read {@code 12e4} as a number.
     */
    String mark() {
        var said = Arrays.asList(value, numerator, denominator, text, status, missingReason, note, source).stream()
                .map(TemplateEntry::plain)
                .collect(Collectors.joining("\u0000"));
        return "m" + Sha256.hex(said.getBytes(StandardCharsets.UTF_8)).substring(0, MARK);
    }

    private static String plain(Object part) {
        if (part == null) return "";
        if (part instanceof BigDecimal number)
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return part.toString().replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /**
     * What there is to save. A value that stands beside changed parts as it was before is the old quotient: it is worked
     * out anew. What was worked out stays so while its numbers stay.
     *
     * @param saved null if the cell is empty
     */
    SaveObservationRequest request(ObservationRef saved) {
        boolean parts = numerator != null && denominator != null;
        boolean sameValue = saved != null && same(value, saved.value());
        boolean sameParts =
                saved != null && same(numerator, saved.numerator()) && same(denominator, saved.denominator());
        return new SaveObservationRequest(
                stated(),
                missingReason,
                parts && sameValue ? null : value,
                numerator,
                denominator,
                text,
                note,
                source,
                saved != null && saved.workedOut() && sameValue && sameParts ? true : null);
    }

    private ObservationStatus stated() {
        if (status != null) return status;
        return missingReason == null ? ObservationStatus.NORMAL : ObservationStatus.MISSING;
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
