package org.yeep.plan.importing.building;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yeep.plan.importing.detecting.Field;
import org.yeep.plan.importing.parsing.UnitText;
import org.yeep.plan.importing.repairing.Folding;

/** What is odd about a plan as a whole. Codes are labels and weights need not add up: that is said, not refused. */
class PlanChecks {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])\\d+(?:[.,]\\d+)*");
    /** Ages and years: one thing, not two. */
    private static final Pattern RANGE = Pattern.compile("\\d{1,4}\\s*[-–—]\\s*\\d{1,4}");

    /** What is counted in a title that counts no people. */
    private static final Pattern THINGS = Pattern.compile(
            "(?iu).*(merkez|kurs|toplantı|etkinlik|proje|konukevi|kreş|eğitim|seminer|mahalle)(i|ı)? sayısı");

    private static final Pattern ACTION_WORDS =
            Pattern.compile(".*\\p{L}(ması|mesi|ılması|ilmesi|ulması|ülmesi)", Pattern.DOTALL);
    private final Problems problems;
    private final Map<String, Node> codes = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();

    PlanChecks(Problems problems) {
        this.problems = problems;
    }

    void check(Tree tree) {
        if (tree.themes.isEmpty()) problems.error("nothing-found", Place.FILE, null, null, null);
        tree.themes.forEach(this::walk);
    }

    private void walk(Node node) {
        duplicates(node);
        weights(node, node.children(Field.INDICATOR));
        weights(node, node.children(Field.ACTION));
        if (node.level == Field.ACTION) dates(node);
        if (node.level == Field.INDICATOR) indicator(node);
        List<String> names = node.get(Field.RESPONSIBLE_UNITS);
        if (names != null) names.forEach(n -> spelling(node, n));
        node.children.forEach(this::walk);
    }

    private void duplicates(Node node) {
        if (node.code == null || node.code.matches("\\p{Ll}")) return;
        var first = codes.putIfAbsent(node.level + "/" + node.code, node);
        if (first != null)
            problems.warning(
                    "code-twice", node.place, node.code, node, "code", first.place.sheetName(), first.place.row());
    }

    private void weights(Node parent, List<Node> parts) {
        var weights = parts.stream()
                .map(p -> p.<BigDecimal>get(Field.WEIGHT))
                .filter(w -> w != null)
                .toList();
        if (weights.isEmpty()) return;
        var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(HUNDRED) != 0)
            problems.warning("weights-not-hundred", parent.place, parent.title, parent, null, sum.toPlainString());
    }

    private void dates(Node action) {
        LocalDate from = action.get(Field.STARTS_ON);
        LocalDate to = action.get(Field.ENDS_ON);
        if (from != null && to != null && to.isBefore(from))
            problems.error("end-before-start", action.placeOf(Field.ENDS_ON), action.title, action, "endsOn", from, to);
    }

    private void indicator(Node i) {
        unit(i);
        var numbers = NUMBER.matcher(RANGE.matcher(i.title).replaceAll("0"))
                .results()
                .map(m -> m.group())
                .filter(n -> !n.matches("(19|20)\\d\\d"))
                .count();
        if (numbers > 1) problems.warning("perhaps-two-indicators", i.place, i.title, i, "title");
        if (ACTION_WORDS.matcher(i.title.strip()).matches())
            problems.note("worded-as-action", i.place, i.title, i, "title");
    }

    private void unit(Node i) {
        UnitText.behind(i.title).ifPresent(u -> i.putIfMissing(Field.UNIT, u));
        String unit = i.get(Field.UNIT);
        if (unit == null) {
            var guess = guess(i.title);
            if (guess != null) i.put(Field.UNIT, guess);
            problems.warning(guess == null ? "unit-missing" : "unit-guessed", i.place, i.title, i, "unit", guess);
        } else if (unit.startsWith("kişi") && THINGS.matcher(i.title.strip()).matches())
            problems.note("unit-doubtful", i.placeOf(Field.UNIT), i.title, i, "unit", unit);
    }

    private static String guess(String title) {
        var folded = " " + Folding.fold(title) + " ";
        if (folded.contains(" orani ") || folded.contains(" yuzdesi ") || folded.contains("%")) return "%";
        return folded.contains(" sayisi ") ? "adet" : null;
    }

    /** "Daire Başkanlığı" and "Dairesi Başkanlığı" are one; people decide which spelling holds. */
    private void spelling(Node node, String name) {
        var same = Folding.fold(name).replace("dairesi baskanligi", "daire baskanligi");
        var first = units.putIfAbsent(same, name);
        if (first != null && !first.equals(name)) {
            problems.note("unit-spelled-differently", node.place, name, node, null, first);
            units.put(same, name);
        }
    }
}
