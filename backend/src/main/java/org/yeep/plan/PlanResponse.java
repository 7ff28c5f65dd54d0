package org.yeep.plan;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.organisation.OrganisationRef;
import org.yeep.plan.document.PlanFact;
import org.yeep.plan.document.PlanKind;

/**
 * @param municipalityNote how the source's municipality was identified
 * @param facts everything else the source says, under its own names
 */
@Schema(name = "Plan")
public record PlanResponse(
        @NotNull UUID id,
        @NotNull String slug,
        @NotNull String title,
        @NotNull String titleEn,
        @NotNull OrganisationRef organisation,
        @NotNull PlanKind kind,
        PlanState state,
        @NotNull String recordKind,
        String yearsLabel,
        Integer startYear,
        Integer endYear,
        @NotNull boolean sample,
        @NotNull PlanCounts counts,
        String coordinatingUnit,
        String note,
        String municipalityNote,
        @NotNull List<@NotNull String> sources,
        @NotNull List<@NotNull PlanFact> facts,
        @NotNull int version) {

    static PlanResponse of(Plan plan, OrganisationRef organisation, PlanCounts counts) {
        var ref = plan.ref();
        return new PlanResponse(
                ref.id(),
                ref.slug(),
                ref.title(),
                plan.titleEn(),
                organisation,
                ref.kind(),
                ref.state(),
                plan.recordKind(),
                plan.yearsLabel(),
                ref.startYear(),
                ref.endYear(),
                ref.sample(),
                counts,
                plan.coordinatingUnit(),
                plan.note(),
                plan.municipalityNote(),
                plan.sources(),
                plan.facts(),
                plan.version());
    }
}
