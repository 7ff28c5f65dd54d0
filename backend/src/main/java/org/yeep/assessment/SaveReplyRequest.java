package org.yeep.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SaveReply")
public record SaveReplyRequest(@NotBlank @Size(max = 10_000) String text) {}
