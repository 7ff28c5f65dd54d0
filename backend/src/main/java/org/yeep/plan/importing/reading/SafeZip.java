package org.yeep.plan.importing.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of an office document; what unfolds to far more than it is stops there, whatever its header says. */
class SafeZip implements AutoCloseable {
    private static final int SMALL = 1024 * 1024;
    private static final List<String> MACROS = List.of("vbaproject.bin", "vbadata.xml", "macrosheets/", "basic/");
    private final ZipFile zip;
    private final Limits limits;
    private long unfolded;

    private SafeZip(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static SafeZip open(Path file, Limits limits) throws IOException {
        try {
            var zip = new ZipFile(file.toFile());
            if (zip.size() > limits.entries()) {
                zip.close();
                throw new UnreadableFile("too-many-parts", limits.entries());
            }
            return new SafeZip(zip, limits);
        } catch (ZipException | IllegalArgumentException e) {
            throw new UnreadableFile("archive-broken");
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    void refuseMacros() {
        zip.stream()
                .map(e -> e.getName().toLowerCase(java.util.Locale.ROOT))
                .filter(n -> MACROS.stream().anyMatch(m -> n.endsWith(m) || m.endsWith("/") && n.contains(m)))
                .findFirst()
                .ifPresent(n -> {
                    throw new UnreadableFile("macros-inside");
                });
    }

    boolean hasUnder(String folder) {
        return zip.stream().anyMatch(e -> e.getName().startsWith(folder));
    }

    /** @throws UnreadableFile if there is no such part */
    InputStream part(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) throw new UnreadableFile("archive-broken");
        return new Counted(zip.getInputStream(entry), entry);
    }

    String smallText(String name) throws IOException {
        if (!has(name)) return "";
        try (var in = part(name)) {
            return new String(in.readNBytes(SMALL), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private class Counted extends FilterInputStream {
        private final long packed;
        private long read;

        Counted(InputStream in, ZipEntry entry) {
            super(in);
            this.packed = Math.max(1, entry.getCompressedSize());
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) count(1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            if (n > 0) count(n);
            return n;
        }

        /** A long table of the same words packs well; only what is large and packs too well is refused. */
        private void count(int n) {
            read += n;
            unfolded += n;
            if (unfolded > limits.unfolded()) throw new UnreadableFile("unfolds-too-large", limits.unfolded() / SMALL);
            if (read > 8L * SMALL && read / packed > limits.ratio())
                throw new UnreadableFile("unfolds-too-large", limits.unfolded() / SMALL);
        }
    }
}
