package org.yeep.evidence.inspection;

import java.nio.charset.StandardCharsets;

/** A picture taken apart. */
abstract class ImageParts {
    /** The TIFF structure of its Exif data, null if there is none. */
    private byte[] exif;
    /** Texts beside the picture: XMP, IPTC, comments. */
    private final StringBuilder texts = new StringBuilder();

    abstract byte[] published();

    void exif(byte[] found) {
        if (exif == null) exif = found;
    }

    void text(byte[] found) {
        texts.append(new String(found, StandardCharsets.ISO_8859_1)).append('\n');
    }

    /** 1 (upright) to 8. */
    int orientation() {
        return Exif.orientation(exif);
    }

    void look(Findings findings) {
        Exif.look(exif, findings);
        var told = texts.toString();
        if (told.contains("GPSLatitude")) findings.detail(HiddenDetail.LOCATION, "GPS");
        if (told.contains("dc:creator") || told.contains("Author\0")) findings.detail(HiddenDetail.AUTHOR, "XMP");
        if (told.contains("tiff:Model") || told.contains("aux:SerialNumber"))
            findings.detail(HiddenDetail.DEVICE, "XMP");
    }
}
