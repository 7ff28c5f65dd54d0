package org.yeep.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yeep.indicator.ThemeRef;

class ThemeMatcherTest {
    private final ThemeMatcher matcher = new ThemeMatcher(List.of(
            theme("egitim", "Eğitim", "Eğitim Hizmetleri"),
            theme("saglik", "Sağlık", "Sağlık ve bakım hizmetleri"),
            theme("siddet", "Kadına yönelik şiddet", "Şiddet"),
            theme("kentsel-hizmetler", "Kentsel hizmetler", "Barınma ve kentsel hizmetler", "Kentsel hizmetler-çevre"),
            theme("kurumsal-yapi", "Kurumsal yapı ve kapasite (ana akımlaştırma)", "Kurumsal yapı"),
            theme("barinma", "Barınma"),
            theme("cevre", "Çevre", "Kentsel hizmetler-çevre")));

    @ParameterizedTest
    @CsvSource({
        "Eğitim, egitim",
        "EĞİTİM HİZMETLERİ, egitim",
        "ŞİDDET, siddet",
        "Eğitim ve sağlık, egitim saglik",
        "Sağlık ve bakım hizmetleri, saglik",
        "Barınma ve kentsel hizmetler, kentsel-hizmetler barinma",
        "Kentsel hizmetler-çevre, kentsel-hizmetler cevre",
        "Kentsel hizmetler / güvenlik, kentsel-hizmetler",
        "Kurumsal yapı (hazırlık dönemi adımları), kurumsal-yapi"
    })
    void headingsMeetTheirThemes(String heading, String slugs) {
        assertThat(matcher.slugs(heading)).isEqualTo(Arrays.asList(slugs.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Veri",
                "Eşitlik Vurgusu",
                "Onurlu bir yaşam için sağlık, eğitim, güvenlik gibi temel ihtiyaçları herkese sunmak"
            })
    void whatFitsNoneStaysUnmapped(String heading) {
        assertThat(matcher.slugs(heading)).isEmpty();
    }

    @Test
    void anUnnamedHeadingHasNoTheme() {
        assertThat(matcher.slugs(null)).isEmpty();
    }

    private static ThemeRef theme(String slug, String title, String... aliases) {
        return new ThemeRef(
                UUID.randomUUID(), slug, title, title, false, false, List.of(aliases), List.of(), List.of());
    }
}
