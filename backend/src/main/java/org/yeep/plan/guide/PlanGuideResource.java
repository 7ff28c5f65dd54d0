package org.yeep.plan.guide;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.plan.norms.PublicItem;
import org.yeep.plan.norms.PublicItems;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;

@Path("/plan-guide")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan guide")
class PlanGuideResource {
    private final GuideTexts texts;
    private final PlanModels models;
    private final PublicItems items;

    PlanGuideResource(GuideTexts texts, PlanModels models, PublicItems items) {
        this.texts = texts;
        this.models = models;
        this.items = items;
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getPlanGuide",
            summary = "The steps of a first plan: what to do, why it matters, who does it",
            description = "Open to everybody. Our own words, in both languages.")
    public PlanGuideResponse guide() {
        return new PlanGuideResponse(texts.steps());
    }

    @GET
    @Path("/models")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listPlanModels",
            summary = "Model objectives of a theme with actions and indicators, to copy into a plan",
            description = "Open to everybody. Our proposals, no town's plan; without baselines, targets, dates, money.")
    public ThemeModelsResponse models(
            @RestQuery @NotBlank @Size(max = 100) @Parameter(description = "Slug of a shared theme", required = true)
                    String theme) {
        return models.ofTheme(theme);
    }

    @GET
    @Path("/examples")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listPlanExamples",
            summary = "Objectives and actions of public plans on a theme, plan by plan",
            description = "Open to everybody. They can be copied with `POST /plans/{planId}/copies`.")
    public Page<PublicItem> examples(
            @RestQuery @NotBlank @Size(max = 100) @Parameter(description = "Slug of a shared theme", required = true)
                    String theme,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return items.ofTheme(theme, Cursor.decode(cursor, 3), limit);
    }
}
