package org.yeep.indicator;

import java.util.List;
import java.util.Map;

/** What the sources call the ways of breaking a number down, and the one code for each. */
final class Dimensions {
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("cinsiyet", "sex"),
            Map.entry("yaş", "age"),
            Map.entry("yetişkin/çocuk", "age"),
            Map.entry("engellilik", "disability"),
            Map.entry("ilçe/mahalle", "neighbourhood"),
            Map.entry("eğitim durumu", "education"),
            Map.entry("eğitim kademesi", "education-level"),
            Map.entry("göçmenlik/mülteci statüsü", "migration"),
            Map.entry("gelir/çalışma durumu", "income"),
            Map.entry("annenin çalışma durumu", "mother-employment"),
            Map.entry("hane türü", "household"),
            Map.entry("medeni durum", "marital-status"),
            Map.entry("şiddet türü", "violence-type"),
            Map.entry("birim", "unit"),
            Map.entry("belediye türü", "municipality-type"),
            Map.entry("kademe", "rank"),
            Map.entry("unvan", "job-title"),
            Map.entry("statü (memur/işçi/sözleşmeli)", "employment-status"),
            Map.entry("il", "province"),
            Map.entry("işletmeci kurum", "operator"),
            Map.entry("konu", "topic"),
            Map.entry("tema", "theme"),
            Map.entry("hedef kitle", "target-group"),
            Map.entry("okul türü", "school-type"),
            Map.entry("beraberindeki çocuk sayısı", "children"),
            Map.entry("yönlendirilen kurum", "referred-to"),
            Map.entry("bilgi kaynağı", "information-source"),
            Map.entry("parti", "party"),
            Map.entry("yıl", "year"));

    private Dimensions() {}

    /** @throws IllegalArgumentException for a word nobody has given a code yet */
    static String code(String stated) {
        var code = CODES.get(stated);
        if (code == null) throw new IllegalArgumentException("No dimension code for " + stated);
        return code;
    }

    static List<String> codes(List<String> stated) {
        return stated.stream().map(Dimensions::code).toList();
    }

    static boolean known(String code) {
        return CODES.containsValue(code);
    }
}
