package org.yeep.plan.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.exchange.CsvDialect;
import org.yeep.plan.exchange.PlanFileOptions;
import org.yeep.plan.exchange.RandomPlans;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.Violation;
import org.yeep.testing.ApiTest;

/** What a person, or an attacker, may have done to a workbook before it comes back. */
@ApiTest
class DamagedWorkbookTest {
    private static final PlanDocument PLAN = RandomPlans.of(11);

    @Inject
    CanonicalWorkbook workbook;

    @TempDir
    Path folder;

    @Test
    void savedByAnotherProgramItIsStillTheSame() throws IOException {
        assertThat(workbook.read(changed(book -> {}))).isEqualTo(PLAN);
    }

    @ParameterizedTest
    @CsvSource({
        "Faaliyetler, parent, H99, workbook-unknown-parent",
        "Faaliyetler, row, '', workbook-key-repeated",
        "Faaliyetler, plannedCostTry, çok, workbook-not-a-number",
        "Faaliyetler, genderMarker, 1.5, workbook-not-whole",
        "Faaliyetler, genderMarker, 7, workbook-value",
        "Faaliyetler, startsOn, dün, workbook-not-a-date",
        "Faaliyetler, id, 12, workbook-not-an-id",
        "Faaliyetler, otherFacts, yalnız metin, workbook-not-a-fact",
        "Göstergeler, measure, SAYI, workbook-unknown-code",
        "Göstergeler, sensitive, belki, workbook-not-yes-or-no",
        "Göstergeler, title, '', workbook-value",
        "Göstergeler, definition, \\+99, workbook-long-text-missing"
    })
    void damageIsSaidAtItsSheetRowAndColumn(String sheet, String column, String value, String code) throws IOException {
        var place = new String[1];
        var file = changed(book -> place[0] = set(sheet(book, sheet), column, value));

        assertThat(violations(file)).anySatisfy(v -> {
            assertThat(v.code()).isEqualTo(code);
            assertThat(v.pointer()).startsWith("/" + sheet).endsWith(place[0]);
        });
    }

    @Test
    void everyPlaceIsSaidNotOnlyTheFirst() throws IOException {
        var file = changed(book -> {
            set(sheet(book, "Faaliyetler"), "plannedCostTry", "çok");
            set(sheet(book, "Göstergeler"), "measure", "SAYI");
        });

        assertThat(violations(file))
                .extracting(Violation::code)
                .contains("workbook-not-a-number", "workbook-unknown-code");
    }

    @ParameterizedTest
    @CsvSource({
        "Faaliyetler, startsOn, 30.06.2026",
        "Faaliyetler, plannedCostTry, '1500,5'",
        "Göstergeler, sensitive, Evet"
    })
    void whatAPersonTypesTheTurkishWayIsTaken(String sheet, String column, String value) throws IOException {
        assertThat(workbook.read(changed(book -> set(sheet(book, sheet), column, value))))
                .isNotNull();
    }

    @Test
    void aMissingSheetIsSaid() throws IOException {
        var file = changed(book -> book.removeSheetAt(book.getSheetIndex(sheet(book, "Faaliyetler"))));

        assertThat(violations(file)).extracting(Violation::code).contains("workbook-sheet-missing");
    }

    @Test
    void aMissingColumnIsSaid() throws IOException {
        var file = changed(book -> book.getSheet(Level.ACTION.sheet)
                .removeRow(book.getSheet(Level.ACTION.sheet).getRow(0)));

        assertThat(violations(file)).extracting(Violation::code).contains("workbook-column-missing");
    }

    @Test
    void anotherWorkbookIsNotTakenForOne() throws IOException {
        var file = changed(book -> book.removeSheetAt(book.getSheetIndex("_yeep")));

        assertThat(workbook.recognises(file)).isFalse();
        assertThat(violations(file)).extracting(Violation::code).containsExactly("workbook-not-canonical");
    }

    @Test
    void whatUnfoldsWithoutEndIsNotUnfolded() throws IOException {
        var file = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
            zip.write("<R>".getBytes(StandardCharsets.UTF_8));
            var blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100; i++) zip.write(blanks);
        }

        assertThat(workbook.recognises(file)).isFalse();
        assertThat(violations(file)).extracting(Violation::code).containsExactly("workbook-too-large");
    }

    @Test
    void entitiesAreNotLookedUp() throws IOException {
        var file = folder.resolve("entity.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
            zip.write("<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><r>&x;</r>"
                    .getBytes(StandardCharsets.UTF_8));
        }

        assertThat(violations(file)).extracting(Violation::code).containsExactly("workbook-not-readable");
    }

    private List<Violation> violations(Path file) {
        var refused = catchThrowableOfType(Invalid.class, () -> workbook.read(file));
        assertThat(refused).isNotNull();
        return List.copyOf(assertThat(refused)
                .extracting("violations", InstanceOfAssertFactories.list(Violation.class))
                .actual());
    }

    private Path changed(Consumer<XSSFWorkbook> change) throws IOException {
        var options = new PlanFileOptions(Locale.ENGLISH, CsvDialect.RFC4180, null);
        var file = Files.createTempFile(folder, "plan", ".xlsx");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook.write(PLAN, options)));
                var out = Files.newOutputStream(file)) {
            change.accept(book);
            book.write(out);
        }
        return file;
    }

    private static Sheet sheet(XSSFWorkbook book, String beginning) {
        for (var sheet : book) if (sheet.getSheetName().startsWith(beginning)) return sheet;
        throw new IllegalArgumentException(beginning);
    }

    /** Of the first row. @return row and column as a spreadsheet names them */
    private static String set(Sheet sheet, String key, String value) {
        for (var cell : sheet.getRow(0)) {
            if (!cell.getStringCellValue().equals(key)) continue;
            var row = sheet.getRow(LevelSheet.FIRST_ROW);
            row.createCell(cell.getColumnIndex()).setCellValue(value);
            return "/" + (LevelSheet.FIRST_ROW + 1) + "/" + SheetParser.letters(cell.getColumnIndex());
        }
        throw new IllegalArgumentException(key);
    }
}
