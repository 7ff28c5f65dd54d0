package org.yeep.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yeep.organisation.OrganisationKind.CIVIL_SOCIETY;
import static org.yeep.organisation.OrganisationKind.MUNICIPALITY;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {
    @ParameterizedTest
    @CsvSource({
        "Iğdır Kadın Dayanışma Derneği, igdir-kadin-dayanisma-dernegi",
        "İŞÇİ ve Öğrenci Birliği (İÖB), isci-ve-ogrenci-birligi-iob",
        "  Ege’nin Sesi  , egenin-sesi",
        "東京, kurulus"
    })
    void turkishLettersAreFolded(String name, String slug) {
        var identity = new OrganisationIdentity(name, CIVIL_SOCIETY, null, null);

        assertThat(new Slugs(new HashSet<>()).next(identity, null)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "Yeşilova Belediyesi, Burdur, burdur-yesilova",
        "Burdur Belediyesi, Burdur, burdur-belediyesi",
        "Adana Büyükşehir Belediyesi, Adana, adana-buyuksehir"
    })
    void aMunicipalityIsLedByItsProvince(String name, String province, String slug) {
        var identity = new OrganisationIdentity(name, MUNICIPALITY, MunicipalityType.TOWN, 15);

        assertThat(new Slugs(new HashSet<>()).next(identity, province)).isEqualTo(slug);
    }

    @Test
    void oneInUseGetsANumber() {
        var slugs = new Slugs(new HashSet<>(Set.of("dernek", "dernek-2")));
        var identity = new OrganisationIdentity("Dernek", CIVIL_SOCIETY, null, null);

        assertThat(slugs.next(identity, null)).isEqualTo("dernek-3");
        assertThat(slugs.next(identity, null)).isEqualTo("dernek-4");
    }
}
