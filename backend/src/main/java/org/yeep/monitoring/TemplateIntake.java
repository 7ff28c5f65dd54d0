package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yeep.monitoring.template.FilledRow;
import org.yeep.monitoring.template.FilledTemplate;
import org.yeep.monitoring.template.TemplateReader;
import org.yeep.monitoring.template.TemplateRemark;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.Violation;

/** Takes a filled form: all of it or nothing, and first only what would happen, if that is asked. */
@ApplicationScoped
class TemplateIntake {
    private final TemplateFiles files;
    private final TemplateKnown known;
    private final BulkEntry bulk;
    private final Validator validator;
    private final TemplateViews views;

    TemplateIntake(TemplateFiles files, TemplateKnown known, BulkEntry bulk, Validator validator, TemplateViews views) {
        this.files = files;
        this.known = known;
        this.bulk = bulk;
        this.validator = validator;
        this.views = views;
    }

    /** @param clear whether saved values that the file leaves empty are removed */
    TemplateOutcomeResponse take(UUID submissionId, Path file, boolean clear, boolean dryRun) throws IOException {
        var filled = TemplateReader.read(files.open(file), known.of(submissionId), views.words());
        var remarks = new ArrayList<>(filled.remarks());
        var rows = new ArrayList<FilledRow>();
        for (var row : filled.rows()) {
            var wrong = wrong(row, clear);
            remarks.addAll(wrong);
            if (wrong.isEmpty()) rows.add(row);
        }
        if (!dryRun) requireSound(remarks);
        return save(submissionId, new FilledTemplate(rows, filled.untouched(), remarks), dryRun);
    }

    private List<TemplateRemark> wrong(FilledRow row, boolean clear) {
        if (row.emptied())
            return clear ? List.of() : List.of(TemplateRemark.warning(row.place(), TemplateViews.EMPTIED));
        return validator.validate(row.request()).stream()
                .map(v -> TemplateRemark.error(
                        row.place("/" + v.getPropertyPath()), "template-not-valid", v.getMessage()))
                .toList();
    }

    private static void requireSound(List<TemplateRemark> remarks) {
        var errors = remarks.stream()
                .filter(TemplateRemark::isError)
                .sorted()
                .limit(TemplateViews.MOST)
                .map(TemplateIntake::violation)
                .toList();
        if (!errors.isEmpty()) throw new Invalid(List.copyOf(errors));
    }

    private TemplateOutcomeResponse save(UUID submissionId, FilledTemplate filled, boolean dryRun) {
        var cells = filled.rows().stream()
                .map(r -> new BulkCell(r.planIndicatorId(), r.cell(), r.version(), r.request()))
                .toList();
        var places = new FilledPlaces(filled.rows());
        try {
            return views.outcome(bulk.save(submissionId, cells, places, dryRun), filled);
        } catch (Invalid | Conflict refused) {
            if (!dryRun || refused.violations().isEmpty()) throw refused;
            return views.refused(filled, places.remarks(refused.violations()));
        }
    }

    private static Violation violation(TemplateRemark r) {
        return new Violation(r.place().toString(), r.code(), r.args());
    }
}
