package org.yeep.plan.guide;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GuideStepState")
enum GuideStepState {
    TO_DO,
    UNDER_WAY,
    DONE
}
