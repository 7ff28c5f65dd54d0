package org.yeep.plan.importing.detecting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yeep.plan.importing.repairing.Folding;

/** The words in the list, and headers as real plans write them. */
class HeaderWordsTest {

    @Test
    void everyWordOfTheListIsWrittenAsHeadersAreCompared() {
        var words = HeaderWordList.read();
        assertThat(words).hasSizeGreaterThan(200);
        assertThat(words.keySet()).allMatch(word -> Folding.fold(word).equals(word));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STRATEJİK AMAÇ                      | GOAL
            Alt Hedef                           | OBJECTIVE
            Tedbir                              | ACTION
            Yürütücü                            | RESPONSIBLE_UNITS
            Sorumlu Kuruluş                     | RESPONSIBLE_UNITS
            Koordinatör Kuruluş                 | COORDINATORS
            İş Birliği                          | PARTNERS
            İşbirliği Yapılacak Kurum           | PARTNERS
            Uygulama Zamanı                     | TIMELINE
            Başlangıç-Bitiş                     | TIMELINE
            PG                                  | INDICATOR
            Mevcut Durum (2024)                 | BASELINE
            HEDEFLENEN                          | TARGET
            Gerçekleşme                         | ACTUAL
            Mali Kaynak                         | PLANNED_COST
            Plan Dönemi Başlangıç Değeri        | BASELINE
            GerçekleĢen                         | ACTUAL
            """)
    void aHeaderIsKnownHoweverItIsSpelled(String header, Field field) {
        assertThat(HeaderWords.match(header)).get().extracting(Header::field).isEqualTo(field);
    }
}
