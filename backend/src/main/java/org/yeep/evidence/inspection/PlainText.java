package org.yeep.evidence.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text files as they come from offices: UTF-8, UTF-16 with a byte order mark, or Windows' Turkish code page. */
final class PlainText {
    private static final Charset TURKISH_WINDOWS = Charset.forName("windows-1254");

    private PlainText() {}

    static boolean is(Path file) throws IOException {
        return read(file).chars().noneMatch(c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f');
    }

    /** Line by line, so that the place can be told. */
    static void look(Path file, Findings findings) throws IOException {
        var lines = read(file).lines().iterator();
        for (int line = 1; lines.hasNext(); line++)
            findings.look(lines.next(), "identity-number-on-line", String.valueOf(line));
    }

    static String read(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        if (bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe)
            return new String(bytes, StandardCharsets.UTF_16);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, TURKISH_WINDOWS);
        }
    }
}
