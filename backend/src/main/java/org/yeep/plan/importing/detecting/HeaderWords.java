package org.yeep.plan.importing.detecting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yeep.plan.importing.repairing.Folding;
import org.yeep.plan.importing.repairing.TextRepair;

/** The names that plans give their columns. */
final class HeaderWords {
    private static final int LONGEST = 90;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");
    private static final List<String> OPEN =
            List.of("hedef", "hedefler", "birim", "birimi", "no", "kod", "kodu", "kaynak", "kaynaklar");
    private static final Map<String, Field> WORDS = words();
    private static final List<String> BY_LENGTH = byLength();

    private HeaderWords() {}

    private static Map<String, Field> words() {
        var words = new LinkedHashMap<String, Field>();
        put(
                words,
                Field.THEME,
                "tema",
                "tematik alan",
                "tema basligi",
                "tematik baslik",
                "alan",
                "eylem alani",
                "oncelik alani",
                "oncelikli alan",
                "calisma alani",
                "baslik",
                "konu",
                "theme");
        put(words, Field.THEME_CODE, "tema no", "tema kodu", "alan no", "alan kodu");
        put(words, Field.THEME_AIM, "temanin genel amaci", "tema amaci", "alanin amaci");
        put(words, Field.GOAL, "amac", "stratejik amac", "genel amac", "amaclar", "stratejik amaclar", "goal");
        put(words, Field.GOAL_CODE, "amac no", "amac kodu");
        put(
                words,
                Field.OBJECTIVE,
                "hedef",
                "hedefler",
                "stratejik hedef",
                "stratejik hedefler",
                "alt hedef",
                "ozel hedef",
                "ozel amac",
                "alt amac",
                "objective");
        put(words, Field.OBJECTIVE_CODE, "hedef no", "hedef kodu", "stratejik hedef no");
        put(
                words,
                Field.ACTION,
                "faaliyet",
                "faaliyetler",
                "eylem",
                "eylemler",
                "strateji",
                "stratejiler",
                "tedbir",
                "tedbirler",
                "faaliyet adi",
                "eylem adi",
                "faaliyet eylem",
                "eylem faaliyet",
                "faaliyet proje",
                "proje faaliyet",
                "yapilacak faaliyet",
                "yapilacak isler",
                "yapilacaklar",
                "yapilacak calismalar",
                "planlanan faaliyet",
                "uygulama adimi",
                "action",
                "activity");
        put(
                words,
                Field.ACTION_CODE,
                "faaliyet no",
                "faaliyet kodu",
                "eylem no",
                "eylem kodu",
                "strateji no",
                "tedbir no");
        put(
                words,
                Field.INDICATOR,
                "gosterge",
                "gostergeler",
                "performans gostergesi",
                "performans gostergeleri",
                "pg",
                "izleme gostergesi",
                "izleme gostergeleri",
                "gosterge adi",
                "basari gostergesi",
                "performans olcutu",
                "indicator");
        put(words, Field.INDICATOR_CODE, "gosterge no", "gosterge kodu", "pg no", "pg kodu");
        put(
                words,
                Field.DESCRIPTION,
                "aciklama",
                "aciklamalar",
                "faaliyet aciklamasi",
                "eylem aciklamasi",
                "tanim",
                "description");
        put(
                words,
                Field.COORDINATORS,
                "koordinator",
                "koordinator birim",
                "koordinator kurulus",
                "koordinator kurum",
                "koordinasyon");
        put(
                words,
                Field.RESPONSIBLE_UNITS,
                "sorumlu birim",
                "sorumlu birimler",
                "sorumlu mudurluk",
                "sorumlu kurulus",
                "sorumlu kuruluslar",
                "sorumlu kurum",
                "sorumlu kisi",
                "sorumlu",
                "sorumlular",
                "yurutucu",
                "yurutucu birim",
                "uygulayici birim",
                "sorumlu daire baskanligi",
                "birim",
                "responsible");
        put(
                words,
                Field.PARTNERS,
                "ilgili birim",
                "ilgili birimler",
                "ilgili kurum",
                "ilgili kurum ve kuruluslar",
                "is birligi",
                "isbirligi",
                "isbirligi yapilacak kurum",
                "is birligi yapilacak kurum",
                "isbirligi yapilacak kurum ve kuruluslar",
                "is birligi yapilacak kurum ve kuruluslar",
                "isbirligi yapilacak kurum ve sivil toplum kuruluslari",
                "isbirligi yapacak birim ler",
                "isbirligi yapacak birimler",
                "is birligi yapilacak birimler",
                "isbirligi yapilacak birimler",
                "paydas",
                "paydaslar",
                "ortaklar",
                "destekleyen kurumlar",
                "partners");
        put(
                words,
                Field.TIMELINE,
                "sure",
                "takvim",
                "zaman",
                "uygulama zamani",
                "uygulama takvimi",
                "uygulama suresi",
                "zaman araligi",
                "baslangic bitis",
                "baslangic bitis tarihi",
                "donem",
                "vade",
                "termin",
                "yil",
                "yillar",
                "timeline");
        put(words, Field.STARTS_ON, "baslangic", "baslangic tarihi", "baslama tarihi", "start");
        put(words, Field.ENDS_ON, "bitis", "bitis tarihi", "tamamlanma tarihi", "termin tarihi", "end");
        put(
                words,
                Field.PLANNED_COST,
                "butce",
                "maliyet",
                "maliyet tahmini",
                "tahmini maliyet",
                "tahmini butce",
                "kaynak",
                "kaynaklar",
                "mali kaynak",
                "ongorulen butce",
                "planlanan butce",
                "kaynak butce",
                "butce tl",
                "maliyet tl",
                "budget");
        put(
                words,
                Field.ACTUAL_COST,
                "harcama",
                "harcanan",
                "gerceklesen butce",
                "gerceklesen maliyet",
                "gerceklesen harcama");
        put(words, Field.UNIT, "birimi", "olcu birimi", "olcum birimi", "olcu", "gosterge birimi", "unit");
        put(
                words,
                Field.BASELINE,
                "baslangic degeri",
                "mevcut",
                "mevcut durum",
                "mevcut deger",
                "plan donemi baslangic degeri",
                "baz deger",
                "referans deger",
                "baseline");
        put(
                words,
                Field.BASELINE_YEAR,
                "baslangic yili",
                "baz yil",
                "baz yili",
                "referans yili",
                "baslangic degeri yili");
        put(
                words,
                Field.TARGET,
                "hedef deger",
                "hedef degeri",
                "hedeflenen",
                "hedeflenen deger",
                "performans hedefi",
                "target");
        put(words, Field.ACTUAL, "gerceklesen", "gerceklesme", "gerceklesen deger", "gerceklesme degeri", "actual");
        put(
                words,
                Field.WEIGHT,
                "hedefe etkisi",
                "hedefe etkisi %",
                "agirlik",
                "agirlik %",
                "agirligi",
                "etki %",
                "weight");
        put(words, Field.FREQUENCY, "izleme sikligi", "olcum sikligi", "raporlama sikligi", "siklik");
        put(
                words,
                Field.DATA_SOURCE,
                "veri kaynagi",
                "veri kaynaklari",
                "dogrulama kaynagi",
                "dogrulama kaynaklari",
                "bilgi kaynagi");
        put(words, Field.TARGET_GROUPS, "hedef kitle", "hedef grup", "hedef gruplar", "yararlanici", "yararlanicilar");
        put(words, Field.NEIGHBOURHOODS, "mahalle", "mahalleler");
        put(words, Field.STRATEGIC_PLAN_CODE, "stratejik plan kodu", "stratejik plan no", "stratejik plan hedef kodu");
        put(words, Field.STATUS, "durum", "durumu", "gerceklesme durumu", "faaliyet durumu", "eylem durumu", "status");
        put(words, Field.FINDINGS, "tespit", "tespitler");
        put(words, Field.NEEDS, "ihtiyac", "ihtiyaclar");
        put(words, Field.RISKS, "risk", "riskler");
        put(words, Field.NOTE, "not", "notlar", "dusunceler", "note");
        put(
                words,
                Field.OTHER,
                "beklenen cikti",
                "beklenen sonuc",
                "cikti",
                "ciktilar",
                "sonuc",
                "sonuclar",
                "strateji belgesi");
        put(words, Field.ROW_NUMBER, "sira no", "sira", "s no", "sn", "no", "kod", "kodu");
        return words;
    }

    private static void put(Map<String, Field> words, Field field, String... names) {
        for (var name : names) words.put(name, field);
    }

    private static List<String> byLength() {
        var names = new ArrayList<>(WORDS.keySet());
        names.removeIf(n -> n.length() < 4 || OPEN.contains(n));
        names.sort((a, b) -> b.length() - a.length());
        return names;
    }

    /** Empty for what is no known header. */
    static Optional<Header> match(String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) return Optional.empty();
        var repaired = TextRepair.repair(text).text();
        var found = YEAR.matcher(repaired);
        var year = found.find() ? found.group(1) : null;
        boolean manyYears = year != null && found.find();
        var folded = Folding.fold(YEAR.matcher(repaired).replaceAll(" "));
        return manyYears ? known(folded, null) : known(folded, year);
    }

    private static Optional<Header> known(String folded, String year) {
        var words = year == null
                ? folded
                : folded.replaceAll("\\b(yili|yil)\\b", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
        if (year != null
                && words.matches("|hedef|hedefi|hedefleri|hedeflenen|hedeflenen deger|hedef deger|hedef degeri"))
            return Optional.of(new Header(Field.TARGET, year, 1, false));
        var exact = WORDS.get(words);
        if (exact != null) return Optional.of(new Header(exact, year, 1, OPEN.contains(words)));
        for (var name : BY_LENGTH) {
            if ((" " + words + " ").contains(" " + name + " "))
                return Optional.of(new Header(WORDS.get(name), year, 0.7, false));
        }
        return Optional.empty();
    }
}
