package org.yeep.plan.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** An office document without the moment it was written at, so that the same content always gives the same bytes. */
public final class StillZip {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2020, 1, 1, 0, 0);

    private StillZip() {}

    public static byte[] of(byte[] archive) throws IOException {
        return of(archive, (name, content) -> content);
    }

    /** @param change what becomes of each part, by its name */
    public static byte[] of(byte[] archive, BiFunction<String, byte[], byte[]> change) throws IOException {
        var out = new ByteArrayOutputStream(archive.length);
        // Not ZipInputStream: it does not read what writes sizes behind the data.
        try (var from = ZipFile.builder().setByteArray(archive).get();
                var to = new ZipOutputStream(out)) {
            for (var entries = from.getEntriesInPhysicalOrder(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                var still = new ZipEntry(entry.getName());
                still.setTimeLocal(ALWAYS);
                to.putNextEntry(still);
                var content =
                        change.apply(entry.getName(), from.getInputStream(entry).readAllBytes());
                to.write(content(entry.getName(), content));
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] content(String name, byte[] bytes) {
        if (!name.equals("docProps/core.xml")) return bytes;
        return new String(bytes, StandardCharsets.UTF_8)
                .replaceAll(">\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z<", ">" + ALWAYS + ":00Z<")
                .getBytes(StandardCharsets.UTF_8);
    }
}
