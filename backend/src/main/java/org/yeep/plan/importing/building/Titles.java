package org.yeep.plan.importing.building;

import java.util.ArrayList;
import java.util.List;
import org.yeep.plan.document.PlanContent;
import org.yeep.plan.document.PlanKind;
import org.yeep.plan.importing.parsing.YearRange;

/** What stands over, beside and on the tables: from it come the plan's title and its years. */
class Titles {
    private static final String UNTITLED = "Yerel Eşitlik Eylem Planı";
    private final Problems problems;
    private final List<String> texts = new ArrayList<>();
    private YearRange years;

    Titles(Problems problems) {
        this.problems = problems;
    }

    void add(String text, Place place) {
        texts.add(text);
        period(text, place);
    }

    /** The first years named are the plan's; others are another plan's, or were announced before it was decided. */
    void period(String text, Place place) {
        var named = YearRange.in(text).orElse(null);
        if (named == null) return;
        if (years == null) years = named;
        else if (named.first() < years.first() || named.last() > years.last())
            problems.warning("several-periods", place, text, null, null, label(named), label(years));
    }

    private static String label(YearRange years) {
        return years.first() + "-" + years.last();
    }

    PlanContent plan() {
        var title = texts.stream()
                .map(FieldReader::oneLine)
                .filter(t -> t.length() > 5 && t.length() <= 300)
                .findFirst()
                .orElse(UNTITLED);
        return new PlanContent(
                PlanKind.EQUALITY_ACTION_PLAN,
                title,
                null,
                years == null ? null : label(years),
                years == null ? null : years.first(),
                years == null ? null : years.last(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }
}
