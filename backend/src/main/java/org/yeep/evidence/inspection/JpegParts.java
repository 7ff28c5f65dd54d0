package org.yeep.evidence.inspection;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.yeep.shared.problem.DomainProblem.Unsupported;

/** JPEG (ITU-T T.81): markers with their segments, and compressed data after each start of scan. */
final class JpegParts extends ImageParts {
    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final int APP13 = 0xed;
    private static final int APP14 = 0xee;
    private static final int COM = 0xfe;
    /** Version, density unit, densities; after it at most a small preview, which may show what was cut away. */
    private static final int JFIF_WITHOUT_PREVIEW = 12;

    private final byte[] file;
    private final ByteArrayOutputStream jfif = new ByteArrayOutputStream();
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    private JpegParts(byte[] file) {
        this.file = file;
    }

    static JpegParts read(byte[] file) {
        var parts = new JpegParts(file);
        for (int at = 2; at >= 0; ) at = parts.segment(at);
        return parts;
    }

    /** Reads what begins here and returns where the next begins; -1 at the end, beyond which nothing is kept. */
    private int segment(int at) {
        if ((file[at] & 0xff) != 0xff) throw new Unsupported("file-not-readable");
        int marker = file[at + 1] & 0xff;
        if (marker == 0xff) return at + 1;
        if (marker == EOI) return -1;
        int length = (file[at + 2] & 0xff) << 8 | file[at + 3] & 0xff;
        int end = at + 2 + length;
        if (length < 2 || end > file.length) throw new Unsupported("file-not-readable");
        take(marker, at, end);
        return marker == SOS ? scan(end) : end;
    }

    private void take(int marker, int at, int end) {
        var data = Arrays.copyOfRange(file, at + 4, end);
        switch (marker) {
            case APP0 -> jfif(data);
            case APP1 -> described(data);
            case APP2, APP14 -> {
                if (begins(data, "ICC_PROFILE\0") || begins(data, "Adobe")) kept.write(file, at, end - at);
            }
            case APP13, COM -> text(data);
            default -> {
                if (marker < APP0 || marker > 0xef) kept.write(file, at, end - at);
            }
        }
    }

    private void jfif(byte[] data) {
        if (!begins(data, "JFIF\0") || data.length < JFIF_WITHOUT_PREVIEW || jfif.size() > 0) return;
        jfif.writeBytes(new byte[] {(byte) 0xff, (byte) APP0, 0, 2 + JFIF_WITHOUT_PREVIEW + 2});
        jfif.write(data, 0, JFIF_WITHOUT_PREVIEW);
        jfif.writeBytes(new byte[2]);
    }

    private void described(byte[] data) {
        if (begins(data, "Exif\0\0")) exif(Arrays.copyOfRange(data, 6, data.length));
        else text(data);
    }

    /** Compressed data lasts until a marker other than a restart; a picture cut off here is still shown. */
    private int scan(int from) {
        int last = file.length - 1;
        int at = from;
        while (at < last && !endsScan(at)) at++;
        kept.write(file, from, (at < last ? at : file.length) - from);
        return at < last ? at : -1;
    }

    private boolean endsScan(int at) {
        if ((file[at] & 0xff) != 0xff) return false;
        int next = file[at + 1] & 0xff;
        return next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7);
    }

    @Override
    byte[] published() {
        var out = new ByteArrayOutputStream(file.length);
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd8});
        out.writeBytes(jfif.toByteArray());
        if (!Exif.upright(orientation())) {
            var tiff = Exif.of(orientation());
            out.writeBytes(new byte[] {(byte) 0xff, (byte) APP1, 0, (byte) (tiff.length + 8)});
            out.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
            out.writeBytes(tiff);
        }
        out.writeBytes(kept.toByteArray());
        out.writeBytes(new byte[] {(byte) 0xff, (byte) EOI});
        return out.toByteArray();
    }

    private static boolean begins(byte[] data, String with) {
        var sign = with.getBytes(StandardCharsets.US_ASCII);
        return data.length >= sign.length && Arrays.equals(data, 0, sign.length, sign, 0, sign.length);
    }
}
