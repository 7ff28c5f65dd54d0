package org.yeep.evidence.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.Unsupported;

class PdfTextTest {
    @TempDir
    Path folder;

    @Test
    void saysThatItReadAllOfIt() throws IOException {
        assertThat(inspect(IdentityNumberPlacesTest.pdf("Toplam 12")).textRead())
                .isTrue();
    }

    @Test
    void saysThatAScanHoldsNoTextToRead() throws IOException {
        assertThat(inspect(saved(new PDDocument())).textRead()).isFalse();
    }

    @Test
    void oneThatOpensOnlyWithAPasswordIsRefused() throws IOException {
        assertThatThrownBy(() -> inspect(locked("secret", "Toplam 12")))
                .isInstanceOfSatisfying(
                        Unsupported.class, e -> assertThat(e.type()).isEqualTo("file-locked"));
    }

    @Test
    void oneThatOnlyMayNotBeChangedIsReadLikeAnyOther() {
        assertThatThrownBy(() -> inspect(locked("", "No 10000000146"))).isInstanceOf(Invalid.class);
    }

    @Test
    void oneThatUnfoldsBeyondAllMeasureIsTakenUnread() throws IOException {
        var zeros = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(zeros)) {
            for (int i = 0; i < 100; i++) deflater.write(new byte[1024 * 1024]);
        }
        var pdf = new ByteArrayOutputStream();
        pdf.writeBytes(("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]"
                        + "/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/Contents 4 0 R>>\nendobj\n4 0 obj\n"
                        + "<</Filter/FlateDecode/Length " + zeros.size() + ">>\nstream\n")
                .getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(zeros.toByteArray());
        pdf.writeBytes("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

        assertThat(inspect(pdf.toByteArray()).textRead()).isFalse();
    }

    @Test
    void oneThatIsDamagedIsTakenUnread() throws IOException {
        var whole = IdentityNumberPlacesTest.pdf("Toplam 12");
        for (int length = 20; length < whole.length; length += 37)
            assertThat(inspect(java.util.Arrays.copyOf(whole, length)).kind()).isEqualTo(FileKind.PDF);
    }

    @Test
    void itsAuthorIsTold() throws IOException {
        var document = new PDDocument();
        document.getDocumentInformation().setAuthor("Ayşe Y.");

        assertThat(inspect(saved(document)).details()).containsExactly(HiddenDetail.AUTHOR);
    }

    private Inspection inspect(byte[] pdf) throws IOException {
        return new ContentInspector().inspect("a.pdf", Files.write(folder.resolve("a.pdf"), pdf));
    }

    private static byte[] locked(String password, String text) throws IOException {
        var document = Loader.loadPDF(IdentityNumberPlacesTest.pdf(text));
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        return saved(document);
    }

    private static byte[] saved(PDDocument document) throws IOException {
        try (document;
                var out = new ByteArrayOutputStream()) {
            if (document.getNumberOfPages() == 0) document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }
}
