package org.yeep.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Schema(name = "AttachPlanDocument")
public class PlanDocumentForm {
    @RestForm
    @NotNull
    @Schema(type = SchemaType.STRING, format = "binary")
    public FileUpload file;

    @RestForm
    @NotBlank
    @Size(max = 300)
    public String title;

    @RestForm
    @NotNull
    public EvidenceKind kind;

    @RestForm
    public LocalDate documentDate;

    @RestForm
    @NotNull
    @Schema(description = "Must be true: the sender looked and the file holds no personal data")
    public Boolean personalDataDeclared;
}
