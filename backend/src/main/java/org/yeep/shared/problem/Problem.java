package org.yeep.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** RFC 9457 problem details. Clients branch on {@code type}, never on {@code title} or {@code detail}. */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @NotNull String type,
        @NotNull String title,
        @NotNull int status,
        @NotNull String detail,
        @NotNull String instance,
        @NotNull String requestId,
        List<Violation> violations,

        @Schema(description = "On an illegal transition: those possible now")
        List<String> allowed) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** {@code pointer} is an RFC 6901 JSON pointer into the request body. */
    @Schema(name = "Violation")
    public record Violation(
            @NotNull String pointer,
            @NotNull String message,
            @NotNull String code) {}
}
