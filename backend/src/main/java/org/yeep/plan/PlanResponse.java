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
 * @param titleEn the Turkish title where nobody has translated it
 * @param ordinal 1 for the first plan of its kind
 * @param preparation how it was prepared
 * @param predecessorId the plan it succeeds
 * @param currentVersion number of the newest frozen version; 0 where none was frozen here
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
        Integer ordinal,
        String vision,
        String preparation,
        String coordinatingUnit,
        String note,
        String municipalityNote,
        @NotNull List<@NotNull String> sources,
        @NotNull List<@NotNull PlanFact> facts,
        UUID predecessorId,
        @NotNull int currentVersion,
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
                plan.content().yearsLabel(),
                ref.startYear(),
                ref.endYear(),
                ref.sample(),
                counts,
                plan.content().ordinal(),
                plan.content().vision(),
                plan.content().preparation(),
                plan.content().coordinatingUnit(),
                plan.content().note(),
                plan.municipalityNote(),
                plan.content().sources(),
                plan.content().facts(),
                plan.predecessorId(),
                plan.currentVersion(),
                plan.version());
    }
}
