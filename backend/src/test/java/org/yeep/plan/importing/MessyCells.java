package org.yeep.plan.importing;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Ways people write values into cells; chance, always the same for the same seed, chooses one. */
class MessyCells {
    private final Random chance;

    MessyCells(Random chance) {
        this.chance = chance;
    }

    <T> T oneOf(List<T> ways) {
        return ways.get(chance.nextInt(ways.size()));
    }

    boolean perhaps() {
        return chance.nextBoolean();
    }

    /** Several values in one cell. A line that begins with a small letter would go on with the line before it. */
    String many(List<String> values) {
        if (values == null || values.isEmpty()) return null;
        boolean lines = values.stream().allMatch(v -> Character.isUpperCase(v.codePointAt(0)));
        return switch (chance.nextInt(3)) {
            case 0 -> String.join("; ", values);
            case 1 -> lines ? String.join("\n", values) : bullets(values);
            default -> bullets(values);
        };
    }

    String bullets(List<String> values) {
        var bullet = oneOf(List.of("• ", "- ", "•"));
        return bullet + String.join("\n" + bullet, values);
    }

    /** A code before its title, or null if it gets a column of its own, as one must that is a word itself ("Hedef 1"). */
    String coded(String word, String code, String title) {
        if (code == null || title == null || code.startsWith(word) || perhaps()) return null;
        return word + " " + code + ": " + title;
    }

    /** A number, or its text as a Turkish hand writes it. */
    Object number(BigDecimal value, String unit) {
        if (value == null) return null;
        return perhaps() ? (Object) value.doubleValue() : text(value, unit);
    }

    String text(BigDecimal value, String unit) {
        var turkish = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("tr")));
        var digits = turkish.format(value);
        if ("%".equals(unit)) return "%" + digits;
        return "₺".equals(unit) ? digits + " ₺" : digits;
    }
}
