package org.yeep.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.yeep.plan.importing.building.Severity;

class ImportedIdentityNumberTest {
    @Test
    void aFileWithAnIdentityNumberIsReadAndTheCellIsNamed() throws IOException {
        var file = """
                Tema;Hedef;Faaliyet;Açıklama;Gösterge;Birim
                Eğitim;Okumak;Kurs açmak;Başvuran 10000000146;Kurs sayısı;adet
                """;

        var found = SampleOutline.read(file.getBytes(StandardCharsets.UTF_8));

        assertThat(found.problems()).anySatisfy(p -> {
            assertThat(p.severity()).isEqualTo(Severity.ERROR);
            assertThat(p.code()).isEqualTo("not-storable");
            assertThat(p.raw()).isNull(); // what must not be kept is not repeated
            assertThat(p.args()).element(1).asString().contains("kimlik numarası");
            assertThat(p.args()).element(2).asString().contains("identity number");
        });
    }
}
