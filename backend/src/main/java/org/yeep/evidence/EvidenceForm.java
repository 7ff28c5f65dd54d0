package org.yeep.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file somebody hands over, and what they say about it. */
@Schema(name = "AttachEvidence")
public class EvidenceForm {
    @RestForm
    @NotNull
    @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING, format = "binary")
    public FileUpload file;

    @RestForm
    @NotBlank
    @Size(max = 300)
    public String title;

    @RestForm
    @NotNull
    public EvidenceKind kind;

    @RestForm
    @NotNull
    public EvidenceVisibility visibility;

    @RestForm
    public LocalDate documentDate;

    @RestForm
    @NotNull
    @Schema(description = "Must be true: the sender looked and the file holds no personal data")
    public Boolean personalDataDeclared;
}
