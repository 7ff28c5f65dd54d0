package org.yeep.plan.linting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.yeep.plan.PlanDocuments;
import org.yeep.plan.linting.LintResponse.LintCounts;
import org.yeep.plan.linting.LintResponse.LintFinding;
import org.yeep.shared.i18n.Messages;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** Findings and rules in the reader's words. */
@ApplicationScoped
class LintReader {
    private final PlanDocuments plans;
    private final Linter linter;
    private final Messages messages;

    LintReader(PlanDocuments plans, Linter linter, Messages messages) {
        this.plans = plans;
        this.linter = linter;
        this.messages = messages;
    }

    /** @throws NotFound if there is no such plan, or none the caller may read */
    @Transactional
    LintResponse of(String idOrSlug, Locale language) {
        var findings = linter.check(plans.readable(idOrSlug));
        var counts = new LintCounts(
                count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.HINT));
        return new LintResponse(
                counts, findings.stream().map(f -> finding(f, language)).toList());
    }

    List<LintRuleResponse> rules(Locale language) {
        return linter.rules().stream()
                .map(r -> new LintRuleResponse(
                        r.id(),
                        r.severity(),
                        text(language, r.id(), "title"),
                        text(language, r.id(), "why"),
                        text(language, r.id(), "fix")))
                .toList();
    }

    private LintFinding finding(Finding f, Locale language) {
        var args = f.args().toArray();
        return new LintFinding(
                f.rule(),
                f.severity(),
                f.pointer(),
                f.nodeId(),
                f.nodeKind(),
                f.nodeName(),
                text(language, f.rule(), "title", args),
                text(language, f.rule(), "why", args),
                text(language, f.rule(), "fix", args));
    }

    private String text(Locale language, String rule, String part, Object... args) {
        return messages.text(language, "lint." + rule + "." + part, args);
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
