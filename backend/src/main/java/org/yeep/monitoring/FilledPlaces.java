package org.yeep.monitoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yeep.monitoring.template.FilledRow;
import org.yeep.monitoring.template.TemplatePlace;
import org.yeep.monitoring.template.TemplateRemark;
import org.yeep.shared.problem.DomainProblem.Violation;

/** The places of a file's rows, in the order in which they are sent on as cells. */
class FilledPlaces implements CellPlaces {
    private final List<FilledRow> rows;
    private final Map<String, TemplatePlace> named = new HashMap<>();

    FilledPlaces(List<FilledRow> rows) {
        this.rows = rows;
    }

    @Override
    public String at(int index, String field) {
        var place = rows.get(index).place(field);
        named.put(place.toString(), place);
        return place.toString();
    }

    /** @param violations at places that were asked for here */
    List<TemplateRemark> remarks(List<Violation> violations) {
        return violations.stream()
                .map(v -> TemplateRemark.error(named.get(v.pointer()), v.code(), v.args()))
                .toList();
    }
}
