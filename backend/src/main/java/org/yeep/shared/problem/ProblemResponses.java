package org.yeep.shared.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.yeep.shared.http.RequestContext;
import org.yeep.shared.i18n.Messages;

/** Writes a refusal in the reader's language, with the request's id so that it can be found in the logs. */
@ApplicationScoped
class ProblemResponses {
    private final Messages messages;
    private final RequestContext request;

    ProblemResponses(Messages messages, RequestContext request) {
        this.messages = messages;
        this.request = request;
    }

    Response respond(int status, String type, Object... args) {
        return respond(status, type, List.of(), List.of(), args);
    }

    Response respond(DomainProblem problem) {
        return respond(problem, problem.status, problem.type);
    }

    /** The same violations under another status: a body of the wrong shape is 400, a broken rule 422. */
    Response respond(DomainProblem problem, int status, String type) {
        var violations = problem.violations().stream()
                .map(v -> new Problem.Violation(v.pointer(), text("rule." + v.code(), v.args()), v.code()))
                .toList();
        return respond(status, type, violations, problem.allowed(), problem.args);
    }

    Response respond(
            int status, String type, List<Problem.Violation> violations, List<String> allowed, Object... args) {
        var problem = new Problem(
                "/problems/" + type,
                text("title." + status),
                status,
                text("problem." + type, args),
                request.path(),
                request.id(),
                violations,
                allowed);
        var response = Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem);
        if (status == 401) response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        if ((status == 429 || status == 503) && args.length > 0) response.header(HttpHeaders.RETRY_AFTER, args[0]);
        return response.build();
    }

    private String text(String key, Object... args) {
        return messages.text(request.locale(), key, args);
    }
}
