package org.yeep.plan.importing.parsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.yeep.plan.importing.repairing.Folding;

/** Several values in one cell. */
public final class ManyValues {
    private static final String BULLET = "[•●▪■◦∙·*►✓➢–—-]";
    private static final Pattern LEADING_BULLET = Pattern.compile("^\\s*" + BULLET + "\\s+|^\\s*[•●▪■◦►✓➢]\\s*");
    private static final Pattern INLINE_BULLET = Pattern.compile("\\s*[•●▪■◦►✓➢]\\s*");
    private static final Pattern LETTERED =
            Pattern.compile("^\\s*(?:[a-zçğıöşü]|\\d{1,2})\\s*[).]\\s+.*", Pattern.DOTALL);
    private static final Pattern INSTITUTION = Pattern.compile(
            ".*(mudurlugu|baskanligi|belediyesi|dernegi|dernekleri|birimi|birimler|merkezi|valiligi|bakanligi|universitesi"
                    + "|universiteler|odasi|odalari|barosu|vakfi|konseyi|meclisi|kaymakamligi|platformu|orgutleri|sendikalar|stk lar|kurumu|sefligi|iskur)");

    private ManyValues() {}

    /** Names of units and organisations: bullets, lines, {@code ;}, {@code &}; a comma only between whole names. */
    public static List<String> names(String text) {
        var parts = new ArrayList<String>();
        for (var line : lines(text))
            for (var part : line.split("\\s*;\\s*|\\s+&\\s+|\\s+/\\s+")) parts.addAll(commas(part));
        return cleaned(parts);
    }

    /** Sentences: bullets, lines that begin anew, {@code ;}, {@code &}. */
    public static List<String> sentences(String text) {
        var parts = new ArrayList<String>();
        for (var line : lines(text)) parts.addAll(Arrays.asList(line.split("\\s*;\\s*|\\s+&\\s+")));
        return cleaned(parts);
    }

    /** Titles: bullets, letters (a, b, c, ç, d), or lines that begin anew; a {@code ;} inside a title stays. */
    public static List<String> titles(String text) {
        return cleaned(lines(text));
    }

    /** Titles that bullets or letters set apart; one for a text without. */
    public static List<String> marked(String text) {
        var parts = lines(text);
        boolean marks = parts.stream()
                .allMatch(p ->
                        LEADING_BULLET.matcher(p).find() || LETTERED.matcher(p).matches());
        return marks || INLINE_BULLET.matcher(text).results().count() > 1 ? cleaned(parts) : List.of(text);
    }

    /** A line goes on with the one before unless it begins like a new item. */
    private static List<String> lines(String text) {
        var parts = new ArrayList<String>();
        for (var piece : INLINE_BULLET.split(text)) {
            var open = new StringBuilder();
            for (var line : piece.split("\\n")) {
                if (line.isBlank()) continue;
                boolean anew = open.isEmpty() || begins(line) && !goesOn(open);
                if (anew && !open.isEmpty()) {
                    parts.add(open.toString());
                    open.setLength(0);
                }
                if (!open.isEmpty()) open.append(' ');
                open.append(line.strip());
            }
            if (!open.isEmpty()) parts.add(open.toString());
        }
        return parts;
    }

    private static boolean begins(String line) {
        if (LEADING_BULLET.matcher(line).find() || LETTERED.matcher(line).matches()) return true;
        int first = line.strip().codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first) || first == '%';
    }

    private static boolean goesOn(CharSequence before) {
        var text = before.toString();
        return text.endsWith(",")
                || text.endsWith(" ve")
                || text.endsWith(" veya")
                || text.endsWith("(")
                || text.endsWith("-");
    }

    private static List<String> commas(String part) {
        var pieces = part.split("\\s*,\\s*");
        if (pieces.length < 2) return List.of(part);
        boolean all = Arrays.stream(pieces)
                .allMatch(p -> INSTITUTION.matcher(Folding.fold(p)).matches());
        return all ? Arrays.asList(pieces) : List.of(part);
    }

    private static List<String> cleaned(List<String> parts) {
        return parts.stream()
                .map(p -> LEADING_BULLET.matcher(p).replaceFirst("").strip())
                .filter(p -> !p.isEmpty() && !NullWords.isNull(p))
                .toList();
    }
}
