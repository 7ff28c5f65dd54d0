package org.yeep.evidence.inspection;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.yeep.shared.problem.DomainProblem.Unsupported;

/** The XML parts of an office file, unfolded one after the other up to a limit for all of them. */
final class OfficeParts {
    /** Far beyond any table of ours; what unfolds to more is an attack on our memory or time. */
    private static final long UNFOLDED_LIMIT = 128L * 1024 * 1024;

    private final ZipFile zip;
    private final Set<String> read = new HashSet<>();
    private long left = UNFOLDED_LIMIT;

    OfficeParts(ZipFile zip) {
        this.zip = zip;
    }

    @FunctionalInterface
    interface Reading {
        void of(InputStream part) throws IOException, XMLStreamException;
    }

    /** Reads one part; nothing happens if it is not there. */
    void read(String name, Reading reading) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) return;
        read.add(name);
        try (var in = new Limited(zip.getInputStream(entry))) {
            reading.of(in);
        } catch (XMLStreamException e) {
            throw new Unsupported("file-not-readable");
        }
    }

    List<String> names(String pattern) {
        return zip.stream()
                .map(java.util.zip.ZipEntry::getName)
                .filter(name -> name.matches(pattern))
                .sorted()
                .toList();
    }

    List<String> unread() {
        return names("(?i).*\\.xml").stream()
                .filter(name -> !read.contains(name))
                .toList();
    }

    private final class Limited extends FilterInputStream {
        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? -1 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            return count(super.read(buffer, from, length));
        }

        private int count(int n) {
            if (n > 0) left -= n;
            if (left < 0) throw new Unsupported("file-not-readable");
            return n;
        }
    }
}
