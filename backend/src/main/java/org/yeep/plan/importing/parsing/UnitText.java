package org.yeep.plan.importing.parsing;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private static final Pattern BEHIND = Pattern.compile(".*\\S\\s*\\(\\s*([^()]{1,25}?)\\s*\\)\\s*", Pattern.DOTALL);
    private static final Pattern NAMES = Pattern.compile(
            "(?iu)(adet|kişi|sayı|%|oran|kapasite|tl|₺|aile|var/yok|saat|gün)(\\s*[(/]?kümülatif\\)?)?");

    private UnitText() {}

    /** The unit in brackets behind a title: "Açılan kurs sayısı (adet)"; empty where none stands there. */
    public static Optional<String> behind(String title) {
        var found = BEHIND.matcher(title);
        return found.matches() && NAMES.matcher(found.group(1)).matches()
                ? Optional.of(normal(found.group(1)))
                : Optional.empty();
    }

    /** {@code Adet} becomes {@code adet}; {@code adet(kümülatif)} is kept, because it says more. */
    public static String normal(String written) {
        var spelling = SPELLINGS.get(Folding.fold(written));
        return spelling == null ? written.strip() : spelling;
    }
}
