package org.yeep.monitoring.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yeep.indicator.Dimension;
import org.yeep.indicator.Dimensions;
import org.yeep.shared.i18n.Words;

/** The total is known but not told apart by what the indicator expects, sex excepted, which has a rule of its own. */
final class BreakdownAbsent extends Rule {
    BreakdownAbsent() {
        super("breakdown-absent", Severity.WARNING);
    }

    @Override
    Stream<Finding> check(Cells cells) {
        if (!cells.present(Cells.TOTAL)) return Stream.empty();
        return cells.expectedBySet().entrySet().stream()
                .filter(e -> !e.getKey().isEmpty() && !e.getKey().equals(SexBreakdownAbsent.SEX))
                .filter(e -> e.getValue().stream().noneMatch(cells::present))
                .map(e -> words(e.getKey()))
                .sorted(java.util.Comparator.comparing(Words::en))
                .map(words -> finding(cells, Cells.TOTAL, "note", words));
    }

    private static Words words(Set<String> dimensions) {
        List<String> tr = new ArrayList<>();
        List<String> en = new ArrayList<>();
        dimensions.stream().sorted().forEach(code -> {
            tr.add(Dimensions.find(code).map(Dimension::labelTr).orElse(code));
            en.add(Dimensions.find(code).map(Dimension::labelEn).orElse(code));
        });
        return new Words(String.join(" × ", tr), String.join(" × ", en));
    }
}
