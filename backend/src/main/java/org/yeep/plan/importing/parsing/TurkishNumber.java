package org.yeep.plan.importing.parsing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yeep.plan.importing.repairing.Folding;

/** Numbers as Turkish documents write them: {@code 5.500.000,0 ₺}, {@code %32,8}, {@code 2 bin 583}, {@code 500'e yakın}. */
public final class TurkishNumber {
    private static final int LONGEST = 80;
    private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ABOUT_BEFORE = Pattern.compile(
            "^(yaklaşık( olarak)?|takriben|ortalama|en az|en fazla|en çok|asgari|azami|~|≈|≥|≤|>|<)\\s*", I);
    private static final Pattern ABOUT_AFTER = Pattern.compile(
            "^['’]?\\s*(y?[ea] yakın|[dt][ea]n fazla|[dt][ea]n az|y?[iıuü] aşkın|civarı(nda)?|kadar|\\+)(?=\\s|$)", I);
    private static final Pattern PERCENT_BEFORE = Pattern.compile("^(%|yüzde\\s)\\s*", I);
    private static final Pattern CURRENCY_BEFORE = Pattern.compile("^(₺|TL)\\s*", I);
    private static final String DIGITS = "\\d{1,3}(?:[  ]\\d{3})+(?:,\\d+)?|\\d[\\d.,]*";
    private static final Pattern NUMBER = Pattern.compile("^([-−]?)(" + DIGITS + ")");
    private static final Pattern SCALE = Pattern.compile("^\\s*(bin|milyon|milyar)(?![\\p{L}])\\s*", I);
    private static final Map<String, Integer> ZEROS = Map.of("bin", 3, "milyon", 6, "milyar", 9);
    private static final Pattern UNIT = Pattern.compile("^['’]?[^\\d]{0,40}$");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+");

    private TurkishNumber() {}

    /** Empty if the text is no single number. */
    public static Optional<ParsedNumber> parse(String text) {
        var left = text == null ? "" : text.strip();
        if (left.isEmpty() || left.length() > LONGEST) return Optional.empty();
        var before = ABOUT_BEFORE.matcher(left);
        String about = null;
        if (before.find()) {
            about = before.group(1);
            left = left.substring(before.end());
        }
        var percent = PERCENT_BEFORE.matcher(left);
        var currency = CURRENCY_BEFORE.matcher(left);
        var sign = percent.find() ? "%" : currency.find() ? "₺" : null;
        if (sign != null) left = left.substring(sign.equals("%") ? percent.end() : currency.end());
        return number(left, sign, about);
    }

    private static Optional<ParsedNumber> number(String text, String sign, String about) {
        var first = NUMBER.matcher(text);
        if (!first.find()) return Optional.empty();
        var value = plain(first.group(2));
        if (value == null) return Optional.empty();
        boolean ambiguous = isAmbiguous(first.group(2), sign);
        if (sign != null && sign.equals("%") && GROUPED.matcher(first.group(2)).matches())
            value = new BigDecimal(first.group(2).replace(".", "")).movePointLeft(3); // no percentage has thousands
        var rest = text.substring(first.end());
        var scaled = Scaled.of(value, rest);
        var signed = first.group(1).isEmpty() ? scaled.value : scaled.value.negate();
        return finished(signed, scaled.rest, sign, about, ambiguous);
    }

    private static Optional<ParsedNumber> finished(
            BigDecimal value, String rest, String sign, String about, boolean ambiguous) {
        var left = rest;
        var after = ABOUT_AFTER.matcher(left);
        var word = about;
        if (after.find()) {
            word = after.group(1);
            left = left.substring(after.end());
        }
        if (!UNIT.matcher(left).matches()) return Optional.empty();
        var unit = sign != null ? sign : unit(left);
        if (sign != null && left.strip().length() > 0 && left.strip().length() > 12) return Optional.empty();
        return Optional.of(new ParsedNumber(value, unit, word, ambiguous));
    }

    private static String unit(String rest) {
        var unit = rest.replaceAll("^['’]?\\s*", "").strip();
        if (unit.isEmpty() || unit.equals(".")) return null;
        return Folding.fold(unit).matches("tl|try|lira|₺|turk lirasi") ? "₺" : unit;
    }

    /** "1.500" is fifteen hundred here, but a list that writes 14.9 may mean one and a half; "1,500" may be English. */
    private static boolean isAmbiguous(String digits, String sign) {
        return digits.matches("\\d{1,3},\\d{3}") || digits.matches("[1-9]\\d{0,2}\\.\\d{3}") && "%".equals(sign);
    }

    /** Null for what is no number ("1.2.3", "5,,"). */
    static BigDecimal plain(String digits) {
        var text = digits.replaceAll("[  ]", "").replaceAll("[.,]$", "");
        int dot = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        if (dot >= 0 && comma >= 0)
            return dot > comma
                    ? decimal(text.replace(",", ""))
                    : decimal(text.replace(".", "").replace(',', '.'));
        if (comma >= 0) {
            boolean thousands = text.matches("\\d{1,3}(,\\d{3}){2,}");
            return decimal(thousands ? text.replace(",", "") : text.replace(',', '.'));
        }
        if (GROUPED.matcher(text).matches() && !text.startsWith("0")) return decimal(text.replace(".", ""));
        return decimal(text);
    }

    private static BigDecimal decimal(String text) {
        return text.matches("\\d{1,30}(\\.\\d{1,20})?") ? new BigDecimal(text) : null;
    }

    /** "2 bin 583", "1,5 milyon". */
    private record Scaled(BigDecimal value, String rest) {
        static Scaled of(BigDecimal value, String rest) {
            Matcher scale = SCALE.matcher(rest);
            if (!scale.find()) return new Scaled(value, rest);
            int zeros = ZEROS.get(scale.group(1).toLowerCase(Folding.TURKISH));
            var scaled = value.movePointRight(zeros);
            var left = rest.substring(scale.end());
            var more = NUMBER.matcher(left);
            var added = more.find() ? plain(more.group(2)) : null;
            if (added == null || added.precision() - added.scale() > zeros) return new Scaled(clean(scaled), left);
            var further = of(added, left.substring(more.end()));
            return new Scaled(clean(scaled.add(further.value)), further.rest);
        }

        private static BigDecimal clean(BigDecimal value) {
            return value.scale() < 0 ? value.setScale(0) : value;
        }
    }
}
