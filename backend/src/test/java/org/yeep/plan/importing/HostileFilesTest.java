package org.yeep.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.yeep.plan.importing.HostileFiles.docx;
import static org.yeep.plan.importing.HostileFiles.ods;
import static org.yeep.plan.importing.HostileFiles.xlsx;
import static org.yeep.plan.importing.HostileFiles.zip;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.yeep.plan.importing.reading.UnreadableFile;

/** Whatever a file does to us, it ends soon and with a word of its own. */
@Timeout(30)
class HostileFilesTest {
    private static final String CELL = "<worksheet><sheetData><row r='1'>%s</row></sheetData></worksheet>";
    private static final String ODS_ROW =
            "<table:table-row%s><table:table-cell%s><text:p>x</text:p></table:table-cell></table:table-row>";

    @Test
    void anArchiveThatUnfoldsTooFarIsRefused() throws Exception {
        refused(HostileFiles.emptyBomb(300), "unfolds-too-large");
        refused(HostileFiles.manyParts(), "too-many-parts");
    }

    @Test
    void aTextOfMegabytesIsRefused() throws Exception {
        refused(HostileFiles.bomb(300), "text-too-long");
        refused(
                docx("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>" + "a".repeat(30_000)
                        + "</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"),
                "text-too-long");
    }

    @Test
    void entitiesAndDocumentTypesAreRefused() throws Exception {
        var laughs = "<!DOCTYPE w [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>";
        var fetched = "<!DOCTYPE w SYSTEM 'http://localhost:1/x.dtd'>";
        var ours = "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>";
        for (var type : new String[] {laughs, fetched, ours})
            refused(xlsx(type + CELL.formatted("<c t='str'><v>&x;</v></c>")), "xml-with-dtd");
        refused(xlsx(CELL.formatted("<c t='str'><v>&x;</v></c>")), "xml-broken");
    }

    @Test
    void macrosAreRefusedWhateverTheFileIsCalled() throws Exception {
        refused(xlsx(CELL.formatted("<c><v>1</v></c>"), Map.of("xl/vbaProject.bin", "x")), "macros-inside");
        refused(xlsx(CELL.formatted("<c><v>1</v></c>"), Map.of("xl/macrosheets/sheet1.xml", "x")), "macros-inside");
        refused(zip(Map.of("word/document.xml", "<w/>", "word/vbaProject.bin", "x")), "macros-inside");
    }

    @Test
    void aPasswordIsSaid() throws Exception {
        refused(HostileFiles.encrypted(), "password-protected");
        refused(
                zip(Map.of(
                        "mimetype",
                        "application/vnd.oasis.opendocument.spreadsheet",
                        "META-INF/manifest.xml",
                        "<encryption-data/>",
                        "content.xml",
                        "x")),
                "password-protected");
    }

    @Test
    void otherFilesAreRefusedWhateverTheyAreCalled() throws Exception {
        refused("%PDF-1.7 x".getBytes(), "file-kind-not-taken");
        refused("<html><body><table>".getBytes(), "file-kind-not-taken");
        refused("{\\rtf1 x}".getBytes(), "file-kind-not-taken");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, "file-kind-not-taken");
        refused(
                new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
                "file-kind-not-taken");
        refused(zip(Map.of("a.txt", "x")), "file-kind-not-taken");
        refused(zip(Map.of("xl/workbook.bin", "x")), "xlsb-not-taken");
        refused("{\"a\":1}".getBytes(), "json-not-a-plan");
        refused(new byte[0], "file-empty");
        refused(" \n\n;;;\n".getBytes(), "file-without-cells");
    }

    @Test
    void brokenArchivesAreSaidToBeBroken() throws Exception {
        var whole = HostileFiles.ordinary();
        refused(Arrays.copyOf(whole, whole.length / 2), "archive-broken");
        refused(Arrays.copyOf(whole, 40), "archive-broken");
        var xls = HostileFiles.ordinaryXls();
        refused(Arrays.copyOf(xls, 600), "archive-broken");
        refused(zip(Map.of("xl/workbook.xml", "<workbook/>")), "archive-broken");
    }

    @Test
    void damageAnywhereEndsInAWord() throws Exception {
        for (var file : new byte[][] {
            HostileFiles.ordinary(), HostileFiles.ordinaryXls(), ods(ODS_ROW.formatted("", "")), docx("<w:tbl/>")
        }) {
            var random = new Random(7);
            for (int i = 0; i < 150; i++) {
                var broken = HostileFiles.damaged(file, random.nextInt(file.length), 1 + random.nextInt(12));
                var thrown = catchThrowable(() -> SampleOutline.read(broken));
                if (thrown != null) assertThat(thrown).isInstanceOf(UnreadableFile.class);
            }
        }
    }

    @Test
    void lettersThatXmlDoesNotKnowAreSaidToBeBroken() throws Exception {
        refused(xlsx("<?xml version='1.0' encoding='no-such'?>" + CELL.formatted("")), "xml-broken");
        refused(
                xlsx("<?xml version='1.0' encoding='ascii'?>" + CELL.formatted("<c t='str'><v>ş</v></c>")),
                "xml-broken");
        refused(xlsx(CELL.formatted("<c t='str'><v>\u0001</v></c>")), "xml-broken");
    }

    @Test
    void moreRowsOrColumnsThanSaidAreCounted() throws Exception {
        refused(HostileFiles.millionRows(), "too-many-rows");
        refused(xlsx(CELL.formatted("<c r='XFD1'><v>1</v></c>")), "too-many-columns");
        refused(xlsx(CELL.formatted("<c r='AAAAAAAA1'><v>1</v></c>")), "too-many-columns");
        refused(ods(ODS_ROW.formatted("", " table:number-columns-repeated='16384'")), "too-many-columns");
        refused(ods(ODS_ROW.formatted("", " table:number-columns-repeated='999999999'")), "too-many-columns");
        refused(ods(ODS_ROW.formatted(" table:number-rows-repeated='1048576'", "")), "too-many-rows");
        refused((";".repeat(300) + "x").getBytes(), "too-many-columns");
        refused("x;y\n".repeat(20_001).getBytes(), "too-many-rows");
    }

    @Test
    void emptyRepetitionsAreNoCells() throws Exception {
        var empty = "<table:table-row table:number-rows-repeated='999999999'>"
                + "<table:table-cell table:number-columns-repeated='999999999'/></table:table-row>";
        assertThatCode(() -> SampleOutline.read(ods(ODS_ROW.formatted("", "") + empty + empty)))
                .doesNotThrowAnyException();
    }

    @Test
    void referencesToNothingAreBroken() throws Exception {
        refused(xlsx(CELL.formatted("<c t='s'><v>7</v></c>")), "archive-broken");
        refused(xlsx(CELL.formatted("<c t='s'><v>-1</v></c>")), "archive-broken");
    }

    @Test
    void numbersBeyondAllBoundsAreNoDanger() throws Exception {
        var cells = "<c t='str'><v>Faaliyet</v></c><c t='str'><v>Hedef</v></c></row><row r='2'><c><v>9e999</v></c>"
                + "<c><v>1e-999</v></c><c r='D2' s='99999'><v>NaN</v></c>";
        assertThatCode(() -> SampleOutline.read(xlsx(CELL.formatted(cells)))).doesNotThrowAnyException();
    }

    @Test
    void tablesInTablesEndSomewhere() throws Exception {
        refused(docx("<w:tbl><w:tr><w:tc>".repeat(5_000) + "</w:tc></w:tr></w:tbl>".repeat(5_000)), "archive-broken");
        refused(docx("<w:p/>"), "document-without-table");
    }

    @Test
    void aQuotationMarkWithoutAnEndIsSaid() {
        refused(
                ("Tema;Hedef;Faaliyet\n\"a;b\n" + "c;d\n".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8),
                "text-too-long");
    }

    private static void refused(byte[] file, String code) {
        assertThat(catchThrowable(() -> SampleOutline.read(file)))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
