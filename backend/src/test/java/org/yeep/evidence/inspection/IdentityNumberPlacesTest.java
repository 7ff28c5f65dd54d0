package org.yeep.evidence.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yeep.shared.problem.DomainProblem.Invalid;

class IdentityNumberPlacesTest {
    private static final String NUMBER = "10000000146";

    @TempDir
    Path folder;

    @Test
    void aLineOfTextIsNamed() throws IOException {
        assertThat(places("liste.csv", ("ad;no\nA.;1\nB.;" + NUMBER + "\n").getBytes()))
                .containsExactly("identity-number-on-line[3]");
    }

    @Test
    void aNumberKeptAsADoubleIsFoundAndItsCellNamed() throws IOException {
        assertThat(places("liste.xlsx", workbook(book -> {
                    book.createSheet("Boş");
                    book.createSheet("Katılımcılar").createRow(6).createCell(27).setCellValue(10000000146d);
                })))
                .containsExactly("identity-number-in-cell[Katılımcılar, AB7]");
    }

    @Test
    void aTextCutByItsFormattingIsFoundAtEachCellThatUsesIt() throws IOException {
        assertThat(places("liste.xlsx", workbook(book -> {
                    var bold = new XSSFFont();
                    bold.setBold(true);
                    var text = new XSSFRichTextString("no 10000000146");
                    text.applyFont(3, 8, bold);
                    var row = book.createSheet("A").createRow(0);
                    row.createCell(0).setCellValue(text);
                    row.createCell(1).setCellValue("1000000014");
                    row.createCell(2).setCellValue(text);
                })))
                .containsExactly("identity-number-in-cell[A, A1]", "identity-number-in-cell[A, C1]");
    }

    @Test
    void aNoteInAWorkbookIsReadToo() throws IOException {
        assertThat(places("liste.xlsx", workbook(book -> {
                    var cell = book.createSheet("A").createRow(0).createCell(0);
                    var note = cell.getSheet()
                            .createDrawingPatriarch()
                            .createCellComment(book.getCreationHelper().createClientAnchor());
                    note.setString(new XSSFRichTextString(NUMBER));
                    cell.setCellComment(note);
                })))
                .contains("identity-number-in-file[]");
    }

    @Test
    void otherNumbersOfElevenDigitsAreTaken() throws IOException {
        assertThat(places("butce.xlsx", workbook(book -> {
                    var row = book.createSheet("Bütçe").createRow(0);
                    row.createCell(0).setCellValue(12345678901d);
                    row.createCell(1).setCellValue(10000);
                    row.createCell(2).setCellValue(146);
                    row.createCell(3).setCellValue(1e300);
                })))
                .isEmpty();
    }

    @Test
    void aParagraphOfADocumentIsNamed() throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Başlık");
            var second = document.createParagraph();
            second.createRun().setText("No: 10000");
            second.createRun().setText("000146");
            document.write(out);

            assertThat(places("rapor.docx", out.toByteArray())).containsExactly("identity-number-in-paragraph[2]");
        }
    }

    @Test
    void aCellOfAnOpenDocumentSheetIsNamedAlsoAfterRepeatedOnes() throws IOException {
        var rows = "<table:table table:name=\"Liste\"><table:table-row table:number-rows-repeated=\"3\"/>"
                + "<table:table-row><table:table-cell table:number-columns-repeated=\"2\"/>"
                + "<table:table-cell office:value=\"1.0000000146E10\"><text:p>1,00E+10</text:p></table:table-cell>"
                + "</table:table-row></table:table>";

        assertThat(places("liste.ods", open(FileKind.ODS, rows))).containsExactly("identity-number-in-cell[Liste, C4]");
    }

    @Test
    void aParagraphOfAnOpenDocumentTextIsNamed() throws IOException {
        assertThat(places("rapor.odt", open(FileKind.ODT, "<text:h>1</text:h><text:p>" + NUMBER + "</text:p>")))
                .containsExactly("identity-number-in-paragraph[2]");
    }

    @Test
    void aPageOfAPdfIsNamed() throws IOException {
        assertThat(places("rapor.pdf", pdf("Toplam 12", "Sayin " + NUMBER)))
                .containsExactly("identity-number-on-page[2]");
    }

    @Test
    void fivePlacesAreEnough() throws IOException {
        assertThat(places("liste.txt", (NUMBER + "\n").repeat(50).getBytes())).hasSize(5);
    }

    @Test
    void theNumberItselfIsNeverRepeated() throws IOException {
        assertThat(places(
                        "liste.xlsx",
                        workbook(book -> book.createSheet(NUMBER)
                                .createRow(0)
                                .createCell(0)
                                .setCellValue(NUMBER))))
                .isNotEmpty()
                .noneMatch(place -> place.contains(NUMBER));
    }

    /** Code and place of each finding; none if the file is taken. */
    private List<String> places(String name, byte[] content) throws IOException {
        var file = Files.write(folder.resolve(name), content);
        var refused = catchThrowableOfType(Invalid.class, () -> new ContentInspector().inspect(name, file));
        if (refused == null) return List.of();
        return refused.violations().stream()
                .map(v -> v.code() + Arrays.toString(v.args()))
                .toList();
    }

    private static byte[] workbook(java.util.function.Consumer<XSSFWorkbook> fill) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            fill.accept(book);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] open(FileKind kind, String body) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : List.of("mimetype", "content.xml")) {
                zip.putNextEntry(new ZipEntry(part));
                var text = part.equals("mimetype") ? kind.mediaType() : "<office:body>" + body + "</office:body>";
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    static byte[] pdf(String... pages) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (var text : pages) {
                var page = new PDPage();
                document.addPage(page);
                try (var pen = new PDPageContentStream(document, page)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    pen.newLineAtOffset(50, 700);
                    pen.showText(text);
                    pen.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
