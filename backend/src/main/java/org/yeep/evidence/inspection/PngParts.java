package org.yeep.evidence.inspection;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import org.yeep.shared.problem.DomainProblem.Unsupported;

/** PNG (W3C, third edition): chunks of length, type, data and checksum. */
final class PngParts extends ImageParts {
    private static final int SIGNATURE = 8;
    /** Pixels, palette, transparency, colour, density and animation. */
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "tRNS", "cHRM", "gAMA", "iCCP", "sRGB", "sBIT", "cICP", "mDCV", "cLLI", "bKGD",
            "pHYs", "hIST", "acTL", "fcTL", "fdAT");

    private final byte[] file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int afterHeader;

    private PngParts(byte[] file) {
        this.file = file;
    }

    static PngParts read(byte[] file) {
        var parts = new PngParts(file);
        parts.kept.write(file, 0, SIGNATURE);
        for (int at = SIGNATURE; at >= 0; ) at = parts.chunk(at);
        return parts;
    }

    private int chunk(int at) {
        int length = ByteBuffer.wrap(file, at, 4).getInt();
        if (length < 0 || length > file.length - at - 12) throw new Unsupported("file-not-readable");
        var type = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
        var data = Arrays.copyOfRange(file, at + 8, at + 8 + length);
        if (type.equals("IEND")) return -1;
        if (KEPT.contains(type)) kept.write(file, at, length + 12);
        else if (type.equals("eXIf")) exif(data);
        else text(data);
        if (type.equals("IHDR")) afterHeader = kept.size();
        return at + 12 + length;
    }

    @Override
    byte[] published() {
        var parts = kept.toByteArray();
        var out = new ByteArrayOutputStream(file.length);
        out.write(parts, 0, afterHeader);
        if (!Exif.upright(orientation())) out.writeBytes(chunk("eXIf", Exif.of(orientation())));
        out.write(parts, afterHeader, parts.length - afterHeader);
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }
}
