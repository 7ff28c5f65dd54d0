package org.yeep.indicator;

import java.util.Locale;
import java.util.Map;

/** What a unit, as sources write it, says about how a number is measured and how periods add up. */
public final class Units {
    private static final Map<String, Measure> MEASURES = Map.ofEntries(
            Map.entry("%", Measure.PERCENT),
            Map.entry("var/yok", Measure.YES_NO),
            Map.entry("ölçek puanı", Measure.ORDINAL),
            Map.entry("oran", Measure.RATIO),
            Map.entry("tl", Measure.AMOUNT),
            Map.entry("₺", Measure.AMOUNT),
            Map.entry("adet", Measure.COUNT),
            Map.entry("sayı", Measure.COUNT),
            Map.entry("kişi", Measure.COUNT),
            Map.entry("aile", Measure.COUNT),
            Map.entry("görüşme", Measure.COUNT),
            Map.entry("kapasite", Measure.COUNT));

    private Units() {}

    /**
     * The measure of e.g. {@code adet(kümülatif)}, {@code kişi (yatak)}, {@code adet; kişi}, {@code oran (13/26)}: the first
     * word decides. A unit not met before is QUALITATIVE until somebody says what it counts: then nothing is calculated.
     */
    public static Measure measure(String unit) {
        var whole = unit.strip().toLowerCase(Locale.forLanguageTag("tr"));
        if (MEASURES.containsKey(whole)) return MEASURES.get(whole);
        return MEASURES.getOrDefault(whole.split("[(/;]")[0].strip(), Measure.QUALITATIVE);
    }

    /** CUMULATIVE where the unit says so, otherwise null: the source is silent. */
    public static Accumulation accumulation(String unit) {
        return unit.toLowerCase(Locale.forLanguageTag("tr")).contains("kümülatif") ? Accumulation.CUMULATIVE : null;
    }
}
