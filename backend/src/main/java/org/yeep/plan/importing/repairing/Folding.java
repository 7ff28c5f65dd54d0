package org.yeep.plan.importing.repairing;

import java.text.Normalizer;
import java.util.Locale;

/** Text made comparable: Turkish small letters without marks, single spaces, no punctuation. */
public final class Folding {
    public static final Locale TURKISH = Locale.forLanguageTag("tr");

    private Folding() {}

    /** "İŞBİRLİĞİ  Yapılacak-Kurum:" becomes "isbirligi yapilacak kurum". */
    public static String fold(String text) {
        var lower = text.toLowerCase(TURKISH).replace('ı', 'i');
        return Normalizer.normalize(lower, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}%₺]+", " ")
                .strip();
    }
}
