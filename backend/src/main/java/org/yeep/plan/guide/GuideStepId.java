package org.yeep.plan.guide;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps of a first plan, in their order. */
@Schema(name = "GuideStepId")
enum GuideStepId {
    PREPARING,
    SITUATION,
    PARTICIPATION,
    THEMES,
    OBJECTIVES,
    ACTIONS,
    INDICATORS,
    MONITORING,
    CONSULTATION,
    COUNCIL,
    PUBLICATION
}
