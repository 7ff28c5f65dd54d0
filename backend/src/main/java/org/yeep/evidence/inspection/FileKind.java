package org.yeep.evidence.inspection;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of file taken: what the content is, and the extensions that may say so. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    CSV("text/csv", "csv"),
    TEXT("text/plain", "txt");

    private final String mediaType;
    private final Set<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = Set.of(extensions);
    }

    public static Optional<FileKind> byMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(k -> k.mediaType.equals(mediaType))
                .findFirst();
    }

    static Optional<FileKind> byExtension(String extension) {
        return Arrays.stream(values())
                .filter(k -> k.extensions.contains(extension))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Plain and comma-separated text look alike; only the name tells them apart. */
    boolean text() {
        return this == CSV || this == TEXT;
    }

    public boolean image() {
        return this == PNG || this == JPEG || this == WEBP;
    }

    boolean zipped() {
        return this == DOCX || this == XLSX || this == ODT || this == ODS;
    }
}
