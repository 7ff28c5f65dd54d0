package org.yeep.plan.importing.parsing;

import java.util.Map;
import org.yeep.plan.importing.repairing.Folding;

/** Units as documents spell them, brought to the spelling the library uses; what is not known stays as written. */
public final class UnitText {
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("yuzde", "%"),
            Map.entry("%", "%"),
            Map.entry("yuzde %", "%"),
            Map.entry("adet", "adet"),
            Map.entry("ad", "adet"),
            Map.entry("sayi", "sayı"),
            Map.entry("kisi", "kişi"),
            Map.entry("kisi sayisi", "kişi"),
            Map.entry("tl", "TL"),
            Map.entry("₺", "TL"),
            Map.entry("turk lirasi", "TL"),
            Map.entry("oran", "oran"),
            Map.entry("kapasite", "kapasite"),
            Map.entry("var yok", "var/yok"));

    private UnitText() {}

    /** {@code Adet} becomes {@code adet}; {@code adet(kümülatif)} is kept, because it says more. */
    public static String normal(String written) {
        var spelling = SPELLINGS.get(Folding.fold(written));
        return spelling == null ? written.strip() : spelling;
    }
}
