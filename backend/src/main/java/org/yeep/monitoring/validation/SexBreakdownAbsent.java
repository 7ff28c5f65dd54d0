package org.yeep.monitoring.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The total is known but women and men are not told apart although the indicator expects it. */
final class SexBreakdownAbsent extends Rule {
    static final Set<String> SEX = Set.of("sex");

    SexBreakdownAbsent() {
        super("sex-breakdown-absent", Severity.WARNING);
    }

    @Override
    Stream<Finding> check(Cells cells) {
        var bySex = cells.expectedBySet().getOrDefault(SEX, List.of());
        boolean absent = !bySex.isEmpty() && bySex.stream().noneMatch(cells::present);
        if (!absent || !cells.present(Cells.TOTAL)) return Stream.empty();
        return Stream.of(finding(cells, Cells.TOTAL, "note"));
    }
}
