package org.yeep.plan.importing.parsing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yeep.plan.importing.repairing.Folding;

/** Days, months and years as documents write them; a month or a year is taken at its beginning or its end. */
public final class TurkishDate {
    private static final List<String> MONTHS = List.of(
            "ocak", "subat", "mart", "nisan", "mayis", "haziran", "temmuz", "agustos", "eylul", "ekim", "kasim",
            "aralik");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2}) )?(\\p{L}+) (\\d{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[./](\\d{4})");
    private static final int FIRST_SERIAL = 20_000; // 1954
    private static final int LAST_SERIAL = 73_050; // 2099

    private TurkishDate() {}

    /** @param end whether "Aralık 2025" means its last day */
    public static Optional<LocalDate> parse(String text, boolean end) {
        var bare = text.strip();
        try {
            var iso = ISO.matcher(bare);
            if (iso.matches()) return Optional.of(day(iso.group(1), iso.group(2), iso.group(3)));
            var numbers = DAY_FIRST.matcher(bare);
            if (numbers.matches()) return Optional.of(day(numbers.group(3), numbers.group(2), numbers.group(1)));
            var month = MONTH_YEAR.matcher(bare);
            if (month.matches()) return Optional.of(edge(month(month.group(2), Integer.parseInt(month.group(1))), end));
            if (bare.matches("(19|20)\\d\\d")) return Optional.of(year(Integer.parseInt(bare), end));
            return named(Folding.fold(bare), end);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day that a spreadsheet counts, where the file lost that it is one. */
    public static Optional<LocalDate> serial(String text) {
        if (!text.strip().matches("\\d{5}")) return Optional.empty();
        int days = Integer.parseInt(text.strip());
        return days < FIRST_SERIAL || days > LAST_SERIAL
                ? Optional.empty()
                : Optional.of(LocalDate.of(1899, 12, 30).plusDays(days));
    }

    private static Optional<LocalDate> named(String folded, boolean end) {
        var named = NAMED.matcher(folded);
        if (!named.matches() || !MONTHS.contains(named.group(2))) return Optional.empty();
        int month = MONTHS.indexOf(named.group(2)) + 1;
        if (named.group(1) == null) return Optional.of(edge(month(named.group(3), month), end));
        return Optional.of(day(named.group(3), "" + month, named.group(1)));
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static YearMonth month(String year, int month) {
        return YearMonth.of(Integer.parseInt(year), month);
    }

    private static LocalDate edge(YearMonth month, boolean end) {
        return end ? month.atEndOfMonth() : month.atDay(1);
    }

    private static LocalDate year(int year, boolean end) {
        return end ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
    }
}
