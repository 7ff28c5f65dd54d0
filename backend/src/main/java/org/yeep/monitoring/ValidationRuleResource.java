package org.yeep.monitoring;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yeep.monitoring.validation.Rule;
import org.yeep.monitoring.validation.Rules;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.i18n.Messages;
import org.yeep.shared.paging.Page;

@Path("/validation-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Validation")
class ValidationRuleResource {
    private final Messages messages;

    ValidationRuleResource(Messages messages) {
        this.messages = messages;
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listValidationRules",
            summary = "Lists what is looked for in reported values",
            description = "Open to everybody, in the order in which findings are told. An ERROR blocks sending, a"
                    + " WARNING until a note explains the value. All on one page; `next` is always null.")
    public Page<ValidationRuleResponse> list() {
        return new Page<>(Rules.all().stream().map(this::response).toList(), null);
    }

    private ValidationRuleResponse response(Rule rule) {
        var key = "check." + rule.id();
        return new ValidationRuleResponse(
                rule.id(), rule.severity(), messages.text(Messages.TURKISH, key), messages.text(Locale.ENGLISH, key));
    }
}
