package org.yeep.monitoring.template;

import java.util.List;
import java.util.stream.Stream;
import org.yeep.monitoring.SubmissionFormResponse;
import org.yeep.monitoring.SubmissionFormResponse.EarlierValue;
import org.yeep.monitoring.SubmissionFormResponse.FormCell;
import org.yeep.monitoring.SubmissionFormResponse.FormIndicator;
import org.yeep.monitoring.SubmissionFormResponse.FormItem;
import org.yeep.plan.PlanIndicatorRef;
import org.yeep.plan.PlanItemRef;

/**
 * One cell of the period form as a row.
 *
 * @param version null if nothing is saved there
 * @param last what was reported for the period before; null if nothing
 */
record TemplateRow(
        PlanItemRef item,
        PlanIndicatorRef indicator,
        String cell,
        Integer version,
        boolean editable,
        EarlierValue last,
        TemplateEntry entry) {

    /** In the order of the form, which is the plan's. */
    static List<TemplateRow> of(SubmissionFormResponse form) {
        return form.items().stream().flatMap(TemplateRow::of).toList();
    }

    private static Stream<TemplateRow> of(FormItem item) {
        return item.indicators().stream().flatMap(i -> i.cells().stream().map(cell -> of(item, i, cell)));
    }

    private static TemplateRow of(FormItem item, FormIndicator indicator, FormCell cell) {
        var saved = cell.observation();
        var history = cell.history();
        return new TemplateRow(
                item.item(),
                indicator.indicator(),
                cell.cell(),
                saved == null ? null : saved.version(),
                cell.editable(),
                history.isEmpty() ? null : history.get(history.size() - 1),
                saved == null ? TemplateEntry.NOTHING : TemplateEntry.of(saved));
    }
}
