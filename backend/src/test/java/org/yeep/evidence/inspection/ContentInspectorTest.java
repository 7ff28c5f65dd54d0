package org.yeep.evidence.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.Unsupported;

class ContentInspectorTest {
    @TempDir
    Path folder;

    private final ContentInspector inspector = new ContentInspector();

    @Test
    void takesWhatIsWhatItsNameSays() throws IOException {
        assertThat(inspect("karar.pdf", pdf())).isEqualTo(FileKind.PDF);
        assertThat(inspect("foto.PNG", Pictures.png())).isEqualTo(FileKind.PNG);
        assertThat(inspect("liste.csv", text("ilçe;kadın;erkek\nAkdeniz;12;9\n")))
                .isEqualTo(FileKind.CSV);
        assertThat(inspect("not.txt", "Şube müdürlüğü".getBytes(Charset.forName("windows-1254"))))
                .isEqualTo(FileKind.TEXT);
        assertThat(inspect("rapor.docx", office("word/document.xml", "<w:p>Eğitim</w:p>")))
                .isEqualTo(FileKind.DOCX);
    }

    @Test
    void refusesACsvThatCallsItselfPdf() {
        refused("liste.pdf", text("a;b\n1;2\n"), "file-not-what-its-name-says");
    }

    @Test
    void refusesOneOfficeKindUnderTheNameOfAnother() throws IOException {
        refused("liste.xlsx", office("word/document.xml", "<w:p/>"), "file-not-what-its-name-says");
    }

    @Test
    void refusesWebPagesAndProgramsUnderAnyName() {
        refused("a.txt", text("<!DOCTYPE html><html><script>1</script></html>"), "file-not-what-its-name-says");
        refused("a.html", text("<html></html>"), "file-kind-not-taken");
        refused("a.exe", new byte[] {'M', 'Z', 0, 0}, "file-kind-not-taken");
        refused("a.csv", new byte[] {'M', 'Z', 0, 0, 1, 2}, "file-not-what-its-name-says");
        refused("noextension", pdf(), "file-kind-not-taken");
    }

    @Test
    void refusesIdentityNumbersInTextAndTables() throws IOException {
        personal("liste.csv", text("ad;no\nA.B.;10000000146\n"));
        personal("liste.xlsx", office("xl/workbook.xml", "<c><v>10000000146</v></c><c><v>2</v></c>"));
        personal("liste.docx", office("word/document.xml", "<w:p><w:t>10000</w:t><w:t>000146</w:t></w:p>"));
    }

    @Test
    void refusesPicturesThatAreBroken() {
        refused("foto.png", Arrays.copyOf(Pictures.png(), 20), "file-not-readable");
    }

    @Test
    void neighbouringCellsDoNotMakeOneNumber() throws IOException {
        var sheet = office("xl/workbook.xml", "<c><v>10000</v></c><c><v>000146</v></c>");

        assertThat(inspect("liste.xlsx", sheet)).isEqualTo(FileKind.XLSX);
    }

    private FileKind inspect(String name, byte[] content) throws IOException {
        return inspector
                .inspect(name, Files.write(Files.createTempFile(folder, "", ""), content))
                .kind();
    }

    private void refused(String name, byte[] content, String type) {
        assertThatThrownBy(() -> inspect(name, content))
                .isInstanceOfSatisfying(
                        Unsupported.class, e -> assertThat(e.type()).isEqualTo(type));
    }

    private void personal(String name, byte[] content) {
        assertThatThrownBy(() -> inspect(name, content)).isInstanceOf(Invalid.class);
    }

    private static byte[] pdf() {
        return text("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] office(String part, String xml) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(text("<Types/>"));
            zip.putNextEntry(new ZipEntry(part));
            zip.write(text("<x>" + xml + "</x>"));
        }
        return bytes.toByteArray();
    }
}
