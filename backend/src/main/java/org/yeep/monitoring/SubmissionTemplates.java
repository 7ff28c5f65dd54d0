package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.yeep.monitoring.template.TemplateFormat;
import org.yeep.monitoring.template.TemplateWords;
import org.yeep.shared.http.RequestContext;
import org.yeep.shared.i18n.Messages;

/** The period form as a file to fill in, or to keep. */
@ApplicationScoped
class SubmissionTemplates {
    private final FormReader forms;
    private final Messages messages;
    private final RequestContext request;

    SubmissionTemplates(FormReader forms, Messages messages, RequestContext request) {
        this.forms = forms;
        this.messages = messages;
        this.request = request;
    }

    record Written(String name, byte[] content) {}

    Written write(UUID submissionId, TemplateFormat format) {
        var form = forms.read(submissionId);
        var submission = form.submission();
        var name = submission.plan().slug() + "-" + submission.period().code() + "." + format.extension();
        return new Written(name, format.write(form, new TemplateWords(messages, request.locale())));
    }
}
