package org.yeep.report;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OrganisationReply")
public record OrganisationReplyResponse(
        @NotNull UUID organisationId,
        @NotNull String text,
        @NotNull Instant repliedAt,
        @NotNull int version) {

    static OrganisationReplyResponse of(OrganisationReply reply) {
        return new OrganisationReplyResponse(reply.organisationId(), reply.text(), reply.repliedAt(), reply.version());
    }
}
