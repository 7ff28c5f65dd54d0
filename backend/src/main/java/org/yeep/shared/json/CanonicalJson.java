package org.yeep.shared.json;

import com.fasterxml.jackson.core.io.schubfach.DoubleToDecimal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * RFC 8785 (JSON Canonicalization Scheme): the same content always gives the same bytes, so that its hash can be
 * checked by anybody. Takes maps with text keys, lists, text, booleans, numbers and null.
 */
public final class CanonicalJson {
    /** From here on ECMAScript writes an exponent. */
    private static final BigDecimal LARGE = BigDecimal.TEN.pow(21);

    private static final BigDecimal SMALL = BigDecimal.ONE.movePointLeft(6);

    private CanonicalJson() {}

    public static String write(Object content) {
        var out = new StringBuilder();
        value(content, out);
        return out.toString();
    }

    private static void value(Object content, StringBuilder out) {
        if (content == null) out.append("null");
        else if (content instanceof String text) text(text, out);
        else if (content instanceof Boolean yes) out.append(yes);
        else if (content instanceof Map<?, ?> map) object(map, out);
        else if (content instanceof List<?> list) array(list, out);
        else if (content instanceof Number number) out.append(number(number));
        else throw new IllegalArgumentException("Not JSON: " + content.getClass());
    }

    /** Keys in the order of their UTF-16 units, which is how Java compares text. */
    private static void object(Map<?, ?> map, StringBuilder out) {
        out.append('{');
        var entries = map.entrySet().stream()
                .sorted(Comparator.comparing(e -> (String) e.getKey()))
                .toList();
        for (int i = 0; i < entries.size(); i++) {
            if (i > 0) out.append(',');
            text((String) entries.get(i).getKey(), out);
            out.append(':');
            value(entries.get(i).getValue(), out);
        }
        out.append('}');
    }

    private static void array(List<?> list, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) out.append(',');
            value(list.get(i), out);
        }
        out.append(']');
    }

    private static void text(String text, StringBuilder out) {
        if (text.codePoints().anyMatch(CanonicalJson::halfOfACharacter))
            throw new IllegalArgumentException("Not JSON: half of a surrogate pair");
        out.append('"');
        text.chars().forEach(c -> character((char) c, out));
        out.append('"');
    }

    private static boolean halfOfACharacter(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static void character(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < 0x20) out.append(String.format("\\u%04x", (int) c));
                else out.append(c);
            }
        }
    }

    /** As ECMAScript writes the double nearest to it: the fewest digits that read back as the same double. */
    private static String number(Number number) {
        double nearest = exact(number).doubleValue();
        if (Double.isInfinite(nearest) || Double.isNaN(nearest))
            throw new IllegalArgumentException("Not JSON: " + number);
        if (nearest == 0) return "0";
        var shortest = shortest(nearest);
        var size = shortest.abs();
        if (size.compareTo(LARGE) < 0 && size.compareTo(SMALL) >= 0) return shortest.toPlainString();
        return scientific(shortest);
    }

    private static BigDecimal exact(Number number) {
        if (number instanceof BigDecimal decimal) return decimal;
        if (number instanceof BigInteger integer) return new BigDecimal(integer);
        return new BigDecimal(number.toString());
    }

    /**
     * The fewest digits that read back as {@code number}, and of those the nearest to it. Java's own way of writing a
     * double does so only from release 19 on; this one does, but for a single digit, which it makes two.
     */
    private static BigDecimal shortest(double number) {
        var digit = new BigDecimal(number).round(new MathContext(1));
        if (digit.doubleValue() == number) return digit.stripTrailingZeros();
        return new BigDecimal(DoubleToDecimal.toString(number)).stripTrailingZeros();
    }

    private static String scientific(BigDecimal number) {
        var digits = number.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - number.scale();
        var fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        var sign = number.signum() < 0 ? "-" : "";
        return sign + digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }
}
