package org.yeep.assessment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.organisation.OrganisationRef;

@Schema(name = "BoardMember")
public record BoardMemberResponse(
        @NotNull UUID id,
        @NotNull String account,
        @NotNull String name,
        @NotNull OrganisationRef organisation,
        @NotNull List<String> expertise,
        @NotNull LocalDate termFrom,
        LocalDate termUntil) {

    static BoardMemberResponse of(BoardMember member, OrganisationRef organisation) {
        return new BoardMemberResponse(
                member.id(),
                member.account(),
                member.name(),
                organisation,
                member.expertise(),
                member.termFrom(),
                member.termUntil());
    }
}
