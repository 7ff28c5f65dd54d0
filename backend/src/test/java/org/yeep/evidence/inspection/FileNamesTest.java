package org.yeep.evidence.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.pdf, passwd.pdf",
        "..\\..\\boot.pdf, boot.pdf",
        "C:\\Belgeler\\İmza Sirküsü.PDF, İmza Sirküsü.pdf",
        "a\"b;c.pdf, a_b_c.pdf",
        "'.pdf', pdf.pdf",
        "'', kanit.pdf",
    })
    void keepsOnlyAHarmlessLastPart(String sent, String kept) {
        assertThat(FileNames.clean(sent, "pdf")).isEqualTo(kept);
    }

    @Test
    void dropsControlAndDirectionCharacters() {
        assertThat(FileNames.clean("a\r\nb\u202efdp.pdf", "pdf")).isEqualTo("a__b_fdp.pdf");
    }

    @Test
    void cutsWhatIsTooLong() {
        assertThat(FileNames.clean("x".repeat(500) + ".pdf", "pdf")).hasSize(124);
    }

    @Test
    void readsTheExtensionWhateverItsCase() {
        assertThat(FileNames.extension("KARAR.PDF")).isEqualTo("pdf");
        assertThat(FileNames.extension("İLAN")).isEmpty();
    }
}
