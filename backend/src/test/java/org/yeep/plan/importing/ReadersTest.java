package org.yeep.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yeep.plan.importing.reading.FileReader;
import org.yeep.plan.importing.reading.Grid;
import org.yeep.plan.importing.reading.Limits;
import org.yeep.plan.importing.reading.Row;
import org.yeep.plan.importing.reading.UnreadableFile;

/** Cells stand where the program that made the file shows them, and hold what it shows. */
class ReadersTest {
    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void aTextTableCountsItsEmptyLines() throws IOException {
        var rows = read("\n\nHedef;Faaliyet\n\n\"iki\nsatır\";x\n;\n   \nson;y\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows.stream().map(Row::number)).containsExactly(3, 5, 8);
        assertThat(rows.get(2).text(0)).isEqualTo("son");
    }

    @Test
    void aRowOfADocumentMayBeginFurtherRight() throws IOException {
        var table = SampleTables.docxTable(
                "Hedef|Faaliyet|Sorumlu",
                "[<w:gridBefore w:val='1'/>]Kurs|Kültür",
                "[<w:gridAfter w:val='2'/>]Erişim",
                "[<w:gridBefore w:val='2'/><w:wBefore w:w='9'/>]Sağlık");
        var rows = read(HostileFiles.docx(table));
        assertThat(rows.get(1).text(1)).isEqualTo("Kurs");
        assertThat(rows.get(1).text(2)).isEqualTo("Kültür");
        assertThat(rows.get(2).text(0)).isEqualTo("Erişim");
        assertThat(rows.get(3).text(2)).isEqualTo("Sağlık");
    }

    @Test
    void aDocumentThatBeginsFarOutsideIsRefused() throws IOException {
        var table = SampleTables.docxTable("[<w:gridBefore w:val='999999999'/>]Kurs");
        refused(HostileFiles.docx(table), "too-many-columns");
    }

    @Test
    void readingsOfAsianLettersAreNoText() throws IOException {
        var cell = "<c t='inlineStr'><is><t>Eğitim</t><rPh sb='0' eb='1'><t>エイ</t></rPh>"
                + "<r><t> planı</t></r><phoneticPr fontId='1'/></is></c>";
        var rows =
                read(HostileFiles.xlsx("<worksheet><sheetData><row r='1'>" + cell + "</row></sheetData></worksheet>"));
        assertThat(rows.get(0).text(0)).isEqualTo("Eğitim planı");
    }

    @Test
    void aTextOfManyMegabytesIsRefusedBeforeItIsHeld() throws IOException {
        var text = letters(12);
        var start = "<worksheet><sheetData><row r='1'><c r='C1' t='inlineStr'><is><t>";
        heldLittle(HostileFiles.xlsx(start + text + "</t></is></c></row></sheetData></worksheet>"));
        heldLittle(HostileFiles.docx(SampleTables.docxTable("Hedef", text)));
        heldLittle(HostileFiles.docx(SampleTables.docxTable("Hedef").replace("</w:tc>", paragraphs(text) + "</w:tc>")));
        heldLittle(SampleTables.ods("Hedef", text));
    }

    @Test
    void aSharedTextOfManyMegabytesIsRefusedAtItsCell() throws IOException {
        var sheet = "<worksheet><sheetData><row r='7'><c r='C7' t='s'><v>0</v></c></row></sheetData></worksheet>";
        var texts = java.util.Map.of("xl/sharedStrings.xml", "<sst><si><t>" + letters(3) + "</t></si></sst>");
        var refusal = heldLittle(HostileFiles.xlsx(sheet, texts));
        assertThat(refusal.args()).containsExactly(20_000, "Plan", 7, "C");
    }

    @Test
    void anAttributeOfManyMegabytesIsRefusedBeforeItIsHeld() throws IOException {
        var file = HostileFiles.xlsx(
                "<worksheet><sheetData><row r='1'><c r='" + letters(60) + "'/></row></sheetData></worksheet>");
        long before = allocated();
        refused(file, "xml-broken");
        assertThat(allocated() - before).isLessThan(64 * MEGABYTE);
    }

    @Test
    void aTextOfMegabytesOutsideTheTablesIsNotHeld() throws IOException {
        var body = SampleTables.docxParagraph(letters(3)) + SampleTables.docxTable("Hedef|Faaliyet", "a|b");
        var file = HostileFiles.docx(body);
        long before = allocated();
        assertThat(grid(file).sheets()).hasSize(1);
        assertThat(allocated() - before).isLessThan(8 * MEGABYTE);
    }

    private static UnreadableFile heldLittle(byte[] file) {
        long before = allocated();
        var thrown = catchThrowable(() -> grid(file));
        long held = allocated() - before;
        assertThat(thrown).isInstanceOf(UnreadableFile.class);
        assertThat(((UnreadableFile) thrown).code()).isEqualTo("text-too-long");
        assertThat(held).isLessThan(8 * MEGABYTE);
        return (UnreadableFile) thrown;
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    /** Letters that pack badly, as an attacker would choose them. */
    private static String letters(int megabytes) {
        var random = new Random(7);
        var letters = new char[megabytes * (int) MEGABYTE];
        for (int i = 0; i < letters.length; i++) letters[i] = (char) ('a' + random.nextInt(26));
        return new String(letters);
    }

    private static String paragraphs(String text) {
        var paragraphs = new StringBuilder();
        for (int i = 0; i < text.length(); i += 100_000)
            paragraphs.append(SampleTables.docxParagraph(text.substring(i, Math.min(text.length(), i + 100_000))));
        return paragraphs.toString();
    }

    private static void refused(byte[] file, String code) {
        assertThat(catchThrowable(() -> grid(file)))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static List<Row> read(byte[] file) throws IOException {
        return grid(file).sheets().get(0).rows();
    }

    private static Grid grid(byte[] bytes) throws IOException {
        var file = Files.createTempFile("sample", ".bin");
        try {
            Files.write(file, bytes);
            return new FileReader(Limits.USUAL).read(file, rows -> {});
        } finally {
            Files.delete(file);
        }
    }
}
