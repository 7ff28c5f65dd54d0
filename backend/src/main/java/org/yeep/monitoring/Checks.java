package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.yeep.monitoring.ValidationResponse.ValidationFinding;
import org.yeep.monitoring.validation.Finding;
import org.yeep.shared.http.RequestContext;
import org.yeep.shared.i18n.Messages;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.Violation;

/** Validates a submission: for its officer to read, on saving, and before it may be sent. */
@ApplicationScoped
class Checks {
    static final String NOT_THE_SUM = "worked-out-differs";

    private final LoadedSubmissions submissions;
    private final WorksheetReader worksheets;
    private final Messages messages;
    private final RequestContext request;

    Checks(LoadedSubmissions submissions, WorksheetReader worksheets, Messages messages, RequestContext request) {
        this.submissions = submissions;
        this.worksheets = worksheets;
        this.messages = messages;
        this.request = request;
    }

    @Transactional
    ValidationResponse report(UUID submissionId) {
        return report(worksheets.read(submissions.require(submissionId)));
    }

    ValidationResponse report(Worksheet worksheet) {
        var findings = findings(worksheet);
        boolean sendable = findings.stream().noneMatch(ValidationFinding::blocks);
        return new ValidationResponse(findings, worksheet.completeness().percent(), sendable);
    }

    List<ValidationFinding> findings(Worksheet worksheet) {
        return worksheet.findings().stream()
                .map(f -> finding(f, worksheet.blocks(f)))
                .toList();
    }

    /**
     * What the rules say of the indicator that a value was just saved for.
     *
     * @param worksheet of that indicator
     * @throws Invalid if the value calls itself worked out and is not the sum of its parts
     */
    List<ValidationFinding> afterSaving(Worksheet worksheet, Observation saved) {
        var findings = findings(worksheet);
        if (saved.ref().workedOut()
                && findings.stream()
                        .anyMatch(f -> f.rule().equals(NOT_THE_SUM) && f.cell().equals(saved.cell())))
            throw new Invalid("/workedOut", NOT_THE_SUM, saved.ref().value());
        return findings;
    }

    /**
     * @return how complete it is
     * @throws Invalid with everything that still stands against sending
     */
    Completeness requireSendable(Submission submission) {
        var worksheet = worksheets.read(submission);
        var against = worksheet.findings().stream()
                .filter(worksheet::blocks)
                .map(f -> new Violation(f.pointer(), f.rule(), f.args()))
                .toList();
        if (!against.isEmpty()) throw new Invalid(List.copyOf(against));
        return worksheet.completeness();
    }

    ValidationFinding finding(Finding f, boolean blocks) {
        var message = messages.text(request.locale(), "rule." + f.rule(), f.args());
        return new ValidationFinding(
                f.rule(), f.severity(), message, f.planIndicatorId(), f.cell(), f.pointer(), blocks);
    }
}
