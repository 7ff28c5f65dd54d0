package org.yeep.plan.linting;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.http.RequestContext;
import org.yeep.shared.paging.Page;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class LintResource {
    private final LintReader lint;
    private final RequestContext context;

    LintResource(LintReader lint, RequestContext context) {
        this.lint = lint;
        this.context = context;
    }

    @GET
    @Path("/lint-rules")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listLintRules",
            summary = "Lists what is looked for in a plan, with the reason and what to do about it",
            description = "Open to everybody. All of them on one page; `next` is always null. Texts follow the reader's"
                    + " language, ids never change.")
    public Page<LintRuleResponse> rules() {
        return new Page<>(lint.rules(context.locale()), null);
    }
}
