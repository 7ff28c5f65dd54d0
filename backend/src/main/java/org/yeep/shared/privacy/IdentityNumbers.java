package org.yeep.shared.privacy;

import jakarta.validation.ConstraintViolation;
import java.util.regex.Pattern;

/**
 * Finds Turkish identity numbers in text: eleven digits, the first not 0, of which the last two are checksums.
 * Tenth digit = (7 × (d1+d3+d5+d7+d9) − (d2+d4+d6+d8)) mod 10; eleventh = sum of the first ten mod 10.
 */
public final class IdentityNumbers {
    /** Eleven digits on their own, also grouped by single blanks, dots or hyphens as people write them. */
    private static final Pattern CANDIDATE = Pattern.compile("(?<!\\d)[1-9](?:[ .\\-\\u00a0]?\\d){10}(?!\\d)");

    private IdentityNumbers() {}

    public static boolean in(String text) {
        if (text == null) return false;
        return CANDIDATE.matcher(text).results().anyMatch(m -> valid(m.group().replaceAll("\\D", "")));
    }

    /** Whether this is why something was found not valid. */
    public static boolean brokeRule(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation() instanceof NoIdentityNumbers;
    }

    /** Whether these eleven digits carry both right checksums. */
    static boolean valid(String digits) {
        if (!digits.matches("[1-9][0-9]{10}")) return false;
        int odd = 0;
        int even = 0;
        for (int i = 0; i < 9; i++) {
            if (i % 2 == 0) odd += digit(digits, i);
            else even += digit(digits, i);
        }
        int tenth = Math.floorMod(7 * odd - even, 10);
        int eleventh = (odd + even + tenth) % 10;
        return digit(digits, 9) == tenth && digit(digits, 10) == eleventh;
    }

    private static int digit(String digits, int index) {
        return digits.charAt(index) - '0';
    }
}
