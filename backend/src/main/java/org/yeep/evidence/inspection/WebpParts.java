package org.yeep.evidence.inspection;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.yeep.shared.problem.DomainProblem.Unsupported;

/** WebP (RFC 9649): a RIFF file whose extended header says which kinds of chunk there are. */
final class WebpParts extends ImageParts {
    private static final int HEADER = 12;
    private static final int FRAME_HEADER = 16;
    private static final int HAS_EXIF = 0x08;
    private static final int HAS_XMP = 0x04;
    private static final Set<String> PIXELS = Set.of("VP8 ", "VP8L", "ALPH");
    private static final Set<String> KEPT = Set.of("VP8X", "ICCP", "ANIM");

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    private WebpParts() {}

    static WebpParts read(byte[] file) {
        var parts = new WebpParts();
        long stated = Integer.toUnsignedLong(integer(file, 4)) + 8;
        if (stated > file.length + 1L) throw new Unsupported("file-not-readable");
        parts.chunks(Arrays.copyOfRange(file, HEADER, (int) Math.min(stated, file.length)), parts.kept);
        return parts;
    }

    private void chunks(byte[] data, ByteArrayOutputStream out) {
        for (int at = 0; at + 8 <= data.length; ) {
            long length = Integer.toUnsignedLong(integer(data, at + 4));
            if (length > data.length - at - 8) throw new Unsupported("file-not-readable");
            var type = new String(data, at, 4, StandardCharsets.US_ASCII);
            take(type, Arrays.copyOfRange(data, at + 8, at + 8 + (int) length), out);
            at += 8 + (int) (length + (length & 1));
        }
    }

    private void take(String type, byte[] data, ByteArrayOutputStream out) {
        if (PIXELS.contains(type) || KEPT.contains(type)) out.writeBytes(chunk(type, data));
        else if (type.equals("ANMF")) out.writeBytes(chunk(type, frame(data)));
        else if (type.equals("EXIF")) exif(tiff(data));
        else text(data);
    }

    /** A frame holds chunks of its own. */
    private byte[] frame(byte[] data) {
        var frame = new ByteArrayOutputStream();
        frame.write(data, 0, FRAME_HEADER);
        chunks(Arrays.copyOfRange(data, FRAME_HEADER, data.length), frame);
        return frame.toByteArray();
    }

    /** Some programs put JPEG's sign before it. */
    private static byte[] tiff(byte[] data) {
        var sign = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        var signed = data.length > 6 && Arrays.equals(data, 0, 6, sign, 0, 6);
        return signed ? Arrays.copyOfRange(data, 6, data.length) : data;
    }

    /** Only a file with an extended header can say an orientation, and only such a one did. */
    @Override
    byte[] published() {
        var parts = kept.toByteArray();
        var turned = !Exif.upright(orientation()) && new String(parts, 0, 4, StandardCharsets.US_ASCII).equals("VP8X");
        if (new String(parts, 0, 4, StandardCharsets.US_ASCII).equals("VP8X")) {
            parts[8] = (byte) (parts[8] & ~(HAS_EXIF | HAS_XMP) | (turned ? HAS_EXIF : 0));
        }
        var exif = turned ? chunk("EXIF", Exif.of(orientation())) : new byte[0];
        return ByteBuffer.allocate(HEADER + parts.length + exif.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(4 + parts.length + exif.length)
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .put(parts)
                .put(exif)
                .array();
    }

    private static byte[] chunk(String type, byte[] data) {
        return ByteBuffer.allocate(8 + data.length + (data.length & 1))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .putInt(data.length)
                .put(data)
                .array();
    }

    private static int integer(byte[] data, int at) {
        return ByteBuffer.wrap(data, at, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }
}
