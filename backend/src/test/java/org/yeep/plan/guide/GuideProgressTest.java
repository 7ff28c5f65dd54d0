package org.yeep.plan.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yeep.plan.PlanState;
import org.yeep.plan.document.ObjectiveContent;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanContent;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.document.PlanKind;
import org.yeep.plan.document.ThemeContent;
import org.yeep.plan.document.ThemePart;

class GuideProgressTest {
    private static final UUID WITH = UUID.randomUUID();
    private static final UUID WITHOUT = UUID.randomUUID();

    @Test
    void anEmptyPlanHasEverythingBeforeIt() {
        var steps = GuideProgress.of(PlanDocument.of(plan(null, null), List.of()), PlanState.DRAFT);
        assertThat(steps).extracting(StepProgress::id).containsExactly(GuideStepId.values());
        assertThat(steps).extracting(StepProgress::state).containsOnly(GuideStepState.TO_DO);
    }

    @Test
    void yearsAndUnitFinishThePreparation() {
        assertThat(step(GuideStepId.PREPARING, plan(2027, null), PlanState.DRAFT)
                        .state())
                .isEqualTo(GuideStepState.UNDER_WAY);
        assertThat(step(GuideStepId.PREPARING, plan(2027, "Eşitlik Birimi"), PlanState.DRAFT)
                        .state())
                .isEqualTo(GuideStepState.DONE);
    }

    @Test
    void theFirstPartThatLacksSomethingIsNamed() {
        var count = step(GuideStepId.SITUATION, plan(null, null), PlanState.DRAFT)
                .counts()
                .get(0);
        assertThat(count).isEqualTo(new GuideCount(GuideMeasure.OBJECTIVES_WITH_FINDINGS, 1, 2, WITHOUT));
    }

    @Test
    void thePlansStateTellsTheLastSteps() {
        var plan = plan(null, null);
        assertThat(step(GuideStepId.CONSULTATION, plan, PlanState.IN_CONSULTATION)
                        .state())
                .isEqualTo(GuideStepState.UNDER_WAY);
        assertThat(step(GuideStepId.CONSULTATION, plan, PlanState.AWAITING_COUNCIL)
                        .state())
                .isEqualTo(GuideStepState.DONE);
        assertThat(step(GuideStepId.COUNCIL, plan, PlanState.AWAITING_COUNCIL).state())
                .isEqualTo(GuideStepState.UNDER_WAY);
        assertThat(step(GuideStepId.PUBLICATION, plan, PlanState.IN_FORCE).state())
                .isEqualTo(GuideStepState.DONE);
        assertThat(step(GuideStepId.CONSULTATION, plan, PlanState.WITHDRAWN).state())
                .isEqualTo(GuideStepState.TO_DO);
    }

    private static StepProgress step(GuideStepId id, PlanContent plan, PlanState state) {
        var theme = new ThemePart(
                UUID.randomUUID(),
                new ThemeContent(null, "Eğitim", null, null, List.of("egitim")),
                List.of(objective(WITH, List.of("Kurslara katılım düşük")), objective(WITHOUT, List.of())));
        return GuideProgress.of(PlanDocument.of(plan, List.of(theme)), state).get(id.ordinal());
    }

    private static ObjectivePart objective(UUID id, List<String> findings) {
        var content = new ObjectiveContent(
                null, null, null, "Hedef", findings, null, null, null, null, null, null, null, null, null, null, null,
                null);
        return new ObjectivePart(id, content, List.of(), List.of());
    }

    private static PlanContent plan(Integer start, String unit) {
        var end = start == null ? null : start + 3;
        return new PlanContent(
                PlanKind.EQUALITY_ACTION_PLAN, "Plan", null, null, start, end, 1, null, null, unit, null, null, null);
    }
}
