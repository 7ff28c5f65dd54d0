package org.yeep.evidence.inspection;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures with what cameras write into them. */
public final class Pictures {
    public static final String PLACE = "PLACE-OF-THE-PICTURE";
    private static final byte[] WEBP =
            Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    private Pictures() {}

    static byte[] png() {
        return drawn("png");
    }

    static byte[] jpeg() {
        return drawn("jpg");
    }

    /** Exif with GPS and camera, XMP, IPTC, a comment, and a second picture after the end. */
    public static byte[] jpegFromPhone() {
        var plain = jpeg();
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xe1, "Exif\0\0", exif());
        segment(out, 0xe1, "http://ns.adobe.com/xap/1.0/\0", bytes("<dc:creator>" + PLACE + "</dc:creator>"));
        segment(out, 0xed, "Photoshop 3.0\0", bytes(PLACE));
        segment(out, 0xfe, "", bytes(PLACE));
        segment(out, 0xe2, "MPF\0", bytes(PLACE));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(bytes(PLACE));
        return out.toByteArray();
    }

    static byte[] pngFromPhone() {
        var plain = png();
        var out = new ByteArrayOutputStream();
        int afterHeader = 8 + 25;
        out.write(plain, 0, afterHeader);
        chunk(out, "eXIf", exif());
        chunk(out, "tEXt", bytes("Author\0" + PLACE));
        chunk(out, "iTXt", bytes("XML:com.adobe.xmp\0\0\0\0\0<x>" + PLACE + "</x>"));
        chunk(out, "tIME", new byte[7]);
        chunk(out, "prVt", bytes(PLACE));
        out.write(plain, afterHeader, plain.length - afterHeader);
        out.writeBytes(bytes(PLACE));
        return out.toByteArray();
    }

    static byte[] webpFromPhone() {
        var body = new ByteArrayOutputStream();
        riff(body, "VP8X", new byte[] {0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        body.write(WEBP, 12, WEBP.length - 12);
        riff(body, "EXIF", exif());
        riff(body, "XMP ", bytes("<x>" + PLACE + "</x>"));
        var out = new ByteArrayOutputStream();
        riff(
                out,
                "RIFF",
                ByteBuffer.allocate(4 + body.size())
                        .put(bytes("WEBP"))
                        .put(body.toByteArray())
                        .array());
        return out.toByteArray();
    }

    static byte[] webpPixels() {
        return java.util.Arrays.copyOfRange(WEBP, 12, WEBP.length);
    }

    /** Big-endian, as phones write it: maker, orientation 6, and a GPS directory with a latitude. */
    private static byte[] exif() {
        var maker = bytes(PLACE + "\0");
        int gps = 8 + 2 + 3 * 12 + 4;
        int values = gps + 2 + 2 * 12 + 4;
        return ByteBuffer.allocate(values + 24 + maker.length)
                .order(ByteOrder.BIG_ENDIAN)
                .put(bytes("MM\0*"))
                .putInt(8)
                .putShort((short) 3)
                .put(entry(0x010f, 2, maker.length, values + 24))
                .put(entry(0x0112, 3, 1, 6 << 16))
                .put(entry(0x8825, 4, 1, gps))
                .putInt(0)
                .putShort((short) 2)
                .put(entry(1, 2, 2, 'N' << 24))
                .put(entry(2, 5, 3, values))
                .putInt(0)
                .putInt(36)
                .putInt(1)
                .putInt(48)
                .putInt(1)
                .putInt(30)
                .putInt(1)
                .put(maker)
                .array();
    }

    private static byte[] entry(int tag, int type, int count, int value) {
        return ByteBuffer.allocate(12)
                .putShort((short) tag)
                .putShort((short) type)
                .putInt(count)
                .putInt(value)
                .array();
    }

    private static void segment(ByteArrayOutputStream out, int marker, String sign, byte[] data) {
        int length = 2 + sign.length() + data.length;
        out.writeBytes(new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length});
        out.writeBytes(bytes(sign));
        out.writeBytes(data);
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        var crc = new CRC32();
        crc.update(bytes(type));
        crc.update(data);
        out.writeBytes(ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(bytes(type))
                .put(data)
                .putInt((int) crc.getValue())
                .array());
    }

    private static void riff(ByteArrayOutputStream out, String type, byte[] data) {
        out.writeBytes(ByteBuffer.allocate(8 + data.length + data.length % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(bytes(type))
                .putInt(data.length)
                .put(data)
                .array());
    }

    private static byte[] drawn(String format) {
        var image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(2, 3, 9, 7);
        pen.dispose();
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every pixel, row after row. */
    static int[] pixels(byte[] picture) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
