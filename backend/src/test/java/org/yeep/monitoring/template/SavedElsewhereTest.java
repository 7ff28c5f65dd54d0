package org.yeep.monitoring.template;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yeep.monitoring.ObservationStatus;
import org.yeep.monitoring.SaveObservationRequest;
import org.yeep.plan.exchange.StillZip;

/**
 * Forms that LibreOffice 7.4 has opened and saved: protection lifted, hidden keys shown, the sheet renamed and moved to
 * the end, the title merged, and cells below the rows coloured.
 */
class SavedElsewhereTest {
    @ParameterizedTest
    @EnumSource(TemplateFormat.class)
    void whatWasGivenOutComesBackUntouched(TemplateFormat format) throws IOException {
        var filled = TemplateForms.read(format.write(TemplateForms.form(), TemplateForms.TURKISH));

        assertThat(filled.untouched()).isEqualTo(7);
        assertThat(filled.rows()).isEmpty();
        assertThat(filled.remarks()).isEmpty();
    }

    @Test
    void whatWasOnlySavedAgainIsUntouched() throws IOException {
        var filled = TemplateForms.read("untouched-in-libreoffice.xlsx");

        assertThat(filled.untouched()).isEqualTo(7);
        assertThat(filled.rows()).isEmpty();
        assertThat(filled.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"filled-in-libreoffice.xlsx", "filled-in-libreoffice.ods"})
    void whatWasFilledInIsUnderstood(String file) throws IOException {
        var filled = TemplateForms.read(file);
        var said = said(filled);

        assertThat(filled.remarks()).isEmpty();
        assertThat(filled.untouched()).isOne();
        assertThat(said).hasSize(6);
        assertThat(said.get(TemplateForms.PEOPLE + " total").value()).isEqualByComparingTo("1250");
        assertThat(said.get(TemplateForms.PEOPLE + " total").note()).isEqualTo("=ÖZET(A1) değil; “düz” metin");
        assertThat(said.get(TemplateForms.PEOPLE + " sex=M").value()).isEqualByComparingTo("450");
        assertThat(said.get(TemplateForms.SHARE + " total").numerator()).isEqualByComparingTo("2");
        assertThat(said.get(TemplateForms.BUDGET + " total").value()).isEqualByComparingTo("1500000.5");
        assertThat(said.get(TemplateForms.DESK + " total").value()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(said.get(TemplateForms.DESK + " total").status()).isEqualTo(ObservationStatus.PROVISIONAL);
        assertThat(said.get(TemplateForms.OPINION + " total").text())
                .isEqualTo("-ğüşıöçİ: masa, “haftada iki gün” açık");
    }

    @ParameterizedTest
    @ValueSource(strings = {"filled-in-libreoffice.xlsx", "filled-in-libreoffice.ods"})
    void aNoteThatBecameANumberOrADateReadsAsItWasTyped(String file) throws IOException {
        var said = said(TemplateForms.read(file));

        assertThat(said.get(TemplateForms.SHARE + " total").note()).isEqualTo("%45");
        assertThat(said.get(TemplateForms.BUDGET + " total").note()).isEqualTo("01.05.2026");
        assertThat(said.get(TemplateForms.BUDGET + " total").source()).isEqualTo("1234,5");
    }

    @Test
    void aCsvInTheOldTurkishEncodingIsUnderstood() throws IOException {
        var said = said(TemplateForms.read("filled-in-libreoffice.csv"));

        assertThat(said.get(TemplateForms.PEOPLE + " sex=M").value()).isEqualByComparingTo("450");
        assertThat(said.get(TemplateForms.DESK + " total").status()).isEqualTo(ObservationStatus.PROVISIONAL);
        assertThat(said.get(TemplateForms.OPINION + " total").text()).startsWith("-ğüşıöçİ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-1254"})
    void aCsvAsTurkishExcelSavesItIsUnderstood(String charset) throws IOException {
        var written = new String(
                TemplateFormat.CSV.write(TemplateForms.form(), TemplateForms.TURKISH), StandardCharsets.UTF_8);
        var text = written.replace(";1240;", ";1240,5;");
        var encoded = charset.startsWith("windows") ? text.replace("\uFEFF", "") : text;

        var filled = TemplateForms.read(encoded.getBytes(Charset.forName(charset)));

        assertThat(filled.untouched()).isEqualTo(6);
        assertThat(said(filled).get(TemplateForms.PEOPLE + " total").value()).isEqualByComparingTo("1240.5");
    }

    @Test
    void whatCannotBeMeantIsSaidAtItsPlace() throws IOException {
        var filled = TemplateForms.read("faulty-in-libreoffice.xlsx");

        assertThat(filled.remarks())
                .allMatch(TemplateRemark::isError)
                .extracting(r -> r.code() + " " + r.place())
                .containsExactlyInAnyOrder(
                        "template-percent-not-taken Veri!Q4",
                        "template-date-for-number Veri!Q5",
                        "template-word-unknown Veri!U7",
                        "template-cells-merged Veri!X7",
                        "template-formula-error Veri!Q8",
                        "template-formula-error Veri!W9");
    }

    @Test
    void aFormulaThatNobodyHasWorkedOutIsNotTakenForNothing() throws IOException {
        var workbook = TemplateFormat.XLSX.write(TemplateForms.form(), TemplateForms.TURKISH);
        var filled = TemplateForms.read(StillZip.of(
                workbook,
                (part, content) -> part.endsWith("sheet1.xml")
                        ? new String(content, StandardCharsets.UTF_8)
                                .replaceFirst("(<c r=\"Q6\"[^>]*>)</c>", "$1<f>Q4-Q5</f></c>")
                                .getBytes(StandardCharsets.UTF_8)
                        : content));

        assertThat(filled.remarks())
                .singleElement()
                .matches(TemplateRemark::isError)
                .matches(r -> r.code().equals("template-formula-without-value"))
                .matches(r -> r.place().toString().equals("Veri!Q6"));
    }

    private static Map<String, SaveObservationRequest> said(FilledTemplate filled) {
        return filled.rows().stream().collect(toMap(r -> key(r.planIndicatorId(), r.cell()), FilledRow::request));
    }

    private static String key(UUID indicator, String cell) {
        return indicator + " " + cell;
    }
}
