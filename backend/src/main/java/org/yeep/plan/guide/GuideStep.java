package org.yeep.plan.guide;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.NodeKind;

/**
 * One step of a first plan.
 *
 * @param what what to do, one sentence each
 * @param duration how long it usually takes: a suggestion
 * @param nodeKinds the parts of a plan it is about
 * @param fields their members that it is about
 * @param lintRules ids of the rules that look at them
 */
@Schema(name = "GuideStep")
record GuideStep(
        @NotNull GuideStepId id,
        @NotNull GuideWords title,
        @NotNull List<@NotNull GuideWords> what,
        @NotNull GuideWords why,
        @NotNull GuideWords who,
        @NotNull GuideWords duration,
        @NotNull List<@NotNull NodeKind> nodeKinds,
        @NotNull List<@NotNull String> fields,
        @NotNull List<@NotNull String> lintRules,
        @NotNull List<@NotNull GuideSource> sources) {}
