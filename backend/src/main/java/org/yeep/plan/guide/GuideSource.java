package org.yeep.plan.guide;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param url null for a document that is only named */
@Schema(name = "GuideSource")
record GuideSource(@NotNull String title, String url) {}
