package org.yeep.evidence.inspection;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.yeep.shared.problem.DomainProblem.Unsupported;

/** The text of a PDF, page by page, as far as it can be read within bounds of pages, time and memory. */
final class PdfText {
    private static final int PAGES = 1000;

    private PdfText() {}

    /**
     * @return whether all of it was read; false also where pages hold no text at all, as scans do
     * @throws Unsupported if a password is needed to open it
     */
    static boolean look(Path file, Findings findings) throws IOException {
        if (PdfStreams.swell(file)) return false;
        try (var source = new RandomAccessReadBufferedFile(file.toFile());
                var document = Loader.loadPDF(source, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            information(document.getDocumentInformation(), findings);
            return pages(document, findings);
        } catch (InvalidPasswordException e) {
            throw new Unsupported("file-locked");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            Log.debugf(e, "The text of a PDF could not be read");
            return false;
        }
    }

    private static boolean pages(PDDocument document, Findings findings) throws IOException {
        var pages = new BoundedTextStripper();
        boolean text = false;
        int last = Math.min(document.getNumberOfPages(), PAGES);
        for (int page = 1; page <= last; page++) {
            if (pictured(document.getPage(page - 1))) return false;
            pages.setStartPage(page);
            pages.setEndPage(page);
            var read = pages.getText(document);
            text |= !read.isBlank();
            findings.look(read, "identity-number-on-page", String.valueOf(page));
        }
        return text && last == document.getNumberOfPages();
    }

    /** A page that calls its text a picture, which {@link PdfStreams} leaves out. */
    private static boolean pictured(PDPage page) {
        for (var streams = page.getContentStreams(); streams.hasNext(); ) {
            if (COSName.IMAGE.equals(streams.next().getCOSObject().getCOSName(COSName.SUBTYPE))) return true;
        }
        return false;
    }

    private static void information(PDDocumentInformation told, Findings findings) {
        findings.detail(HiddenDetail.AUTHOR, told.getAuthor());
        Stream.of(told.getTitle(), told.getSubject(), told.getKeywords(), told.getAuthor())
                .forEach(text -> findings.look(text, "identity-number-in-file"));
    }
}
