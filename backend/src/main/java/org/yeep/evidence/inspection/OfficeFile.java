package org.yeep.evidence.inspection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.yeep.shared.problem.DomainProblem.Unsupported;

/** Looks into office documents, which are zip archives of XML parts. */
final class OfficeFile {
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

    /** Every part is read, also those that no page shows. */
    static void look(FileKind kind, Path file, Findings findings) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var parts = new OfficeParts(zip);
            if (kind == FileKind.XLSX) XlsxText.look(parts, findings);
            else if (kind == FileKind.ODS) parts.read("content.xml", in -> OdsText.look(in, findings));
            else parts.read(main(kind), in -> OfficeXml.paragraphs(in, (n, text) -> inParagraph(n, text, findings)));
            for (var other : parts.unread())
                parts.read(
                        other,
                        in -> OfficeXml.paragraphs(in, (n, text) -> findings.look(text, "identity-number-in-file")));
            OfficeDetails.look(parts, findings);
        } catch (ZipException e) {
            throw new Unsupported("file-not-readable");
        }
    }

    private static String main(FileKind kind) {
        return kind == FileKind.DOCX ? "word/document.xml" : "content.xml";
    }

    private static void inParagraph(int number, String text, Findings findings) {
        findings.look(text, "identity-number-in-paragraph", String.valueOf(number));
    }

    private static String mimetype(ZipFile zip) throws IOException {
        var entry = zip.getEntry("mimetype");
        if (entry == null) return "";
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(200), StandardCharsets.US_ASCII).strip();
        }
    }
}
