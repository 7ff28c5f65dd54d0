package org.yeep.evidence.inspection;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.util.HexFormat;

/** Exif data (CIPA DC-008): read with care, and written anew with the orientation alone. */
final class Exif {
    private static final int UPRIGHT = 1;
    /** Little-endian TIFF with one directory of one entry: tag 0x0112, SHORT, one value, to be filled in at 18. */
    private static final byte[] ORIENTATION_ONLY =
            HexFormat.of().parseHex("49492a00080000000100" + "120103000100000000000000" + "00000000");

    private static final int VALUE_AT = 18;

    private Exif() {}

    static int orientation(byte[] tiff) {
        var main = read(tiff).getFirstDirectoryOfType(ExifIFD0Directory.class);
        var stated = main == null ? null : main.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return stated == null || stated < 1 || stated > 8 ? UPRIGHT : stated;
    }

    static boolean upright(int orientation) {
        return orientation == UPRIGHT;
    }

    static byte[] of(int orientation) {
        var tiff = ORIENTATION_ONLY.clone();
        tiff[VALUE_AT] = (byte) orientation;
        return tiff;
    }

    static void look(byte[] tiff, Findings findings) {
        var exif = read(tiff);
        if (exif.getDirectoriesOfType(GpsDirectory.class).stream().anyMatch(d -> d.getTagCount() > 0))
            findings.detail(HiddenDetail.LOCATION, "GPS");
        for (var main : exif.getDirectoriesOfType(ExifIFD0Directory.class)) {
            tell(main, ExifIFD0Directory.TAG_ARTIST, HiddenDetail.AUTHOR, findings);
            tell(main, ExifIFD0Directory.TAG_WIN_AUTHOR, HiddenDetail.AUTHOR, findings);
            tell(main, ExifIFD0Directory.TAG_MAKE, HiddenDetail.DEVICE, findings);
            tell(main, ExifIFD0Directory.TAG_MODEL, HiddenDetail.DEVICE, findings);
        }
        for (var sub : exif.getDirectoriesOfType(ExifSubIFDDirectory.class)) {
            tell(sub, ExifSubIFDDirectory.TAG_CAMERA_OWNER_NAME, HiddenDetail.AUTHOR, findings);
            tell(sub, ExifSubIFDDirectory.TAG_BODY_SERIAL_NUMBER, HiddenDetail.DEVICE, findings);
        }
    }

    private static void tell(Directory directory, int tag, HiddenDetail detail, Findings findings) {
        findings.detail(detail, directory.getString(tag));
    }

    private static Metadata read(byte[] tiff) {
        var metadata = new Metadata();
        if (tiff == null) return metadata;
        try {
            new ExifReader().extract(new ByteArrayReader(tiff), metadata);
        } catch (RuntimeException e) {
            return metadata; // broken data is removed like any other
        }
        return metadata;
    }
}
