package org.yeep.indicator;

import java.util.Optional;
import java.util.regex.Pattern;

/** How a norm is written wherever it is referred to: {@code CEDAW:7}, {@code SDG:5.1}, {@code NATIONAL_LAW:5393-14}. */
public record NormCode(NormSource source, String code) {
    private static final Pattern FORM = Pattern.compile("([A-Z_]{1,20}):([A-Za-z0-9.-]{1,40})");

    /** Empty if the text has not this form or names no source we know; whether there is such a norm is not asked. */
    public static Optional<NormCode> parse(String text) {
        var parts = FORM.matcher(text == null ? "" : text);
        if (!parts.matches()) return Optional.empty();
        for (var source : NormSource.values()) {
            if (source.name().equals(parts.group(1))) return Optional.of(new NormCode(source, parts.group(2)));
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return source + ":" + code;
    }
}
