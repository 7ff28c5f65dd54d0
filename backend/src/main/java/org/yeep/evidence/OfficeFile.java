package org.yeep.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.yeep.shared.problem.DomainProblem.Unsupported;

/** Looks into office documents, which are zip archives of XML parts. */
final class OfficeFile {
    /** Far beyond any table of ours; what unfolds to more is an attack on our memory. */
    private static final int UNFOLDED_LIMIT = 64 * 1024 * 1024;

    private OfficeFile() {}

    static boolean is(FileKind kind, Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("word/vbaProject.bin") != null || zip.getEntry("xl/vbaProject.bin") != null) return false;
            return switch (kind) {
                case DOCX -> zip.getEntry("[Content_Types].xml") != null && zip.getEntry("word/document.xml") != null;
                case XLSX -> zip.getEntry("[Content_Types].xml") != null && zip.getEntry("xl/workbook.xml") != null;
                case ODT, ODS -> kind.mediaType().equals(mimetype(zip));
                default -> false;
            };
        } catch (ZipException | IllegalArgumentException e) {
            return false;
        }
    }

    /** The text of each XML part, cells and paragraphs on lines of their own. */
    static Stream<String> text(FileKind kind, Path file) throws IOException {
        var texts = new ArrayList<String>();
        try (var zip = new ZipFile(file.toFile())) {
            int left = UNFOLDED_LIMIT;
            for (var entry : xmlParts(zip)) {
                var bytes = read(zip, entry, left);
                left -= bytes.length;
                texts.add(withoutTags(kind, new String(bytes, StandardCharsets.UTF_8)));
            }
        } catch (ZipException e) {
            throw new Unsupported("file-not-readable");
        }
        return texts.stream();
    }

    private static List<? extends ZipEntry> xmlParts(ZipFile zip) {
        return zip.stream().filter(e -> e.getName().endsWith(".xml")).toList();
    }

    private static byte[] read(ZipFile zip, ZipEntry entry, int limit) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes(limit);
            if (in.read() >= 0) throw new Unsupported("file-not-readable");
            return bytes;
        }
    }

    /** A number in running text may be cut by formatting tags; in a sheet every tag ends a cell. */
    private static String withoutTags(FileKind kind, String xml) {
        if (kind == FileKind.XLSX || kind == FileKind.ODS) return xml.replaceAll("<[^>]*>", "\n");
        return xml.replaceAll("</(w:p|text:p|text:h)>", "\n").replaceAll("<[^>]*>", "");
    }

    private static String mimetype(ZipFile zip) throws IOException {
        var entry = zip.getEntry("mimetype");
        return entry == null ? "" : new String(read(zip, entry, 200), StandardCharsets.US_ASCII).strip();
    }
}
