package org.yeep.assessment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Reply")
public record ReplyResponse(
        @NotNull UUID itemId, @NotNull String text, @NotNull int version) {

    static ReplyResponse of(FindingReply reply) {
        return new ReplyResponse(reply.itemId(), reply.text(), reply.version());
    }
}
