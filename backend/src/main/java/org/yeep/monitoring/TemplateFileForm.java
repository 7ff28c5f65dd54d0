package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Schema(name = "BringTemplateBack")
public class TemplateFileForm {
    @RestForm
    @NotNull
    @Schema(type = SchemaType.STRING, format = "binary")
    public FileUpload file;
}
