package org.yeep.evidence.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * Guards against a PDF whose streams unfold to more than memory holds; a reader would unfold each one whole. Pictures
 * are left out: reading the text does not unfold them.
 */
final class PdfStreams {
    private static final long LIMIT = 32L * 1024 * 1024;
    private static final int LONGEST_DICTIONARY = 16 * 1024;
    private static final Pattern BEGIN = Pattern.compile("(?<!end)stream\\r?\\n");
    private static final Pattern IMAGE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final Pattern OBJECTS = Pattern.compile("/(ObjStm|XRef)\\b");
    /** Filters in layers or told elsewhere cannot be tried from here; of the others a few bytes can become very many. */
    private static final Pattern UNTRIED =
            Pattern.compile("/Filter\\s*(\\d|\\[\\s*\\S+\\s*/\\S)|/(LZWDecode|LZW|RunLengthDecode|RL)\\b");

    private PdfStreams() {}

    /** Whether a stream unfolds to more than is read, or cannot be tried. */
    static boolean swell(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var begin = BEGIN.matcher(text);
        while (begin.find()) {
            var before = text.substring(Math.max(0, begin.start() - LONGEST_DICTIONARY), begin.start());
            var dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
            var picture = IMAGE.matcher(dictionary).find()
                    && !OBJECTS.matcher(dictionary).find();
            if (!picture && swells(dictionary, bytes, begin.end())) return true;
        }
        return false;
    }

    private static boolean swells(String dictionary, byte[] bytes, int from) {
        return UNTRIED.matcher(dictionary).find() || unfolds(bytes, from) > LIMIT;
    }

    /** What is not deflated is no larger than it looks. */
    private static long unfolds(byte[] bytes, int from) {
        long size = 0;
        var buffer = new byte[64 * 1024];
        try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from))) {
            for (int n = in.read(buffer); n >= 0 && size <= LIMIT; n = in.read(buffer)) size += n;
        } catch (IOException e) {
            return size;
        }
        return size;
    }
}
