package org.yeep.plan.linting;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule in the reader's language; braces in the title stand for what a finding fills in. */
@Schema(name = "LintRule")
public record LintRuleResponse(
        @NotNull String id,
        @NotNull Severity severity,
        @NotNull String title,
        @NotNull String why,
        @NotNull String fix) {}
