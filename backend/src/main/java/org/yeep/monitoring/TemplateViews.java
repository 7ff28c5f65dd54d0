package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.yeep.monitoring.TemplateOutcomeResponse.TemplateProblem;
import org.yeep.monitoring.template.FilledTemplate;
import org.yeep.monitoring.template.TemplateRemark;
import org.yeep.monitoring.template.TemplateWords;
import org.yeep.shared.http.RequestContext;
import org.yeep.shared.i18n.Messages;

/** Tells what a filled form comes to, in the reader's language. */
@ApplicationScoped
class TemplateViews {
    static final String EMPTIED = "template-emptied";
    /** More than anybody reads. */
    static final int MOST = 1_000;

    private final Messages messages;
    private final RequestContext request;

    TemplateViews(Messages messages, RequestContext request) {
        this.messages = messages;
        this.request = request;
    }

    TemplateWords words() {
        return new TemplateWords(messages, request.locale());
    }

    TemplateOutcomeResponse outcome(BulkOutcome outcome, FilledTemplate filled) {
        return new TemplateOutcomeResponse(
                outcome.saved(),
                outcome.created(),
                outcome.changed(),
                outcome.unchanged() + filled.untouched(),
                outcome.removed(),
                emptied(filled.remarks()),
                errors(filled.remarks()),
                problems(filled.remarks()),
                outcome.findings(),
                outcome.completeness());
    }

    /** @param refusals why nothing of it could be saved as it is */
    TemplateOutcomeResponse refused(FilledTemplate filled, List<TemplateRemark> refusals) {
        var remarks =
                Stream.concat(filled.remarks().stream(), refusals.stream()).toList();
        return new TemplateOutcomeResponse(
                false,
                0,
                0,
                filled.untouched(),
                0,
                emptied(remarks),
                errors(remarks),
                problems(remarks),
                List.of(),
                null);
    }

    private static int emptied(List<TemplateRemark> remarks) {
        return (int) remarks.stream().filter(r -> r.code().equals(EMPTIED)).count();
    }

    private static int errors(List<TemplateRemark> remarks) {
        return (int) remarks.stream().filter(TemplateRemark::isError).count();
    }

    private List<TemplateProblem> problems(List<TemplateRemark> remarks) {
        return remarks.stream().sorted().limit(MOST).map(this::problem).toList();
    }

    private TemplateProblem problem(TemplateRemark r) {
        var place = r.place();
        return new TemplateProblem(
                r.severity(),
                r.code(),
                place.toString(),
                place.sheet(),
                place.row(),
                place.column(),
                messages.text(request.locale(), "rule." + r.code(), r.args()));
    }
}
