package org.yeep.plan;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.organisation.OrganisationRef;
import org.yeep.plan.document.PlanKind;

/**
 * @param title Turkish; composed from owner, kind and years where the source gives none
 * @param state null where no source says it
 * @param recordKind what the source's record is, in its own word
 * @param yearsLabel the years as the source writes them
 */
@Schema(name = "PlanSummary")
public record PlanSummaryResponse(
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
        @NotNull PlanCounts counts) {

    static PlanSummaryResponse of(Plan plan, OrganisationRef organisation, PlanCounts counts) {
        var ref = plan.ref();
        return new PlanSummaryResponse(
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
                counts);
    }
}
