package org.yeep.monitoring.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.yeep.monitoring.SubmissionFormResponse;

/** What a form can be taken out as. */
public enum TemplateFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv; charset=UTF-8");

    private final String mediaType;

    TemplateFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As it stands in an address and behind a file's name. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public byte[] write(SubmissionFormResponse form, TemplateWords words) {
        try {
            return this == XLSX ? new TemplateWorkbook(words).write(form) : new TemplateCsv(words).write(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
