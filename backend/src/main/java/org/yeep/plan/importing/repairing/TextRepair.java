package org.yeep.plan.importing.repairing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts right what programs do to Turkish letters on their way; each repair is named, none is silent. */
public final class TextRepair {
    private static final String READ_AS_LATIN = "ýþðÝÞÐ";
    private static final String MEANT = "ışğİŞĞ";
    private static final Pattern DOT_ABOVE = Pattern.compile("i\\u0307");
    private static final Pattern BROKEN_AT_LINE_END = Pattern.compile("(\\p{Ll})[-\\u00AD\\u2010]\\s*\\n\\s*(\\p{Ll})");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern PRIVATE = Pattern.compile("[\\uE000-\\uF8FF]");
    private static final Set<String> WITHOUT_MARKS = Set.of(
            "kadin",
            "kadinlar",
            "kadinlarin",
            "siddet",
            "siddete",
            "siddette",
            "esitlik",
            "esitligi",
            "saglik",
            "egitim",
            "egitimi",
            "calisma",
            "calismalari",
            "yonelik",
            "icin",
            "mudurlugu",
            "baskanligi",
            "cocuk",
            "cocuklar",
            "sayisi",
            "artirilmasi",
            "guclendirilmesi",
            "katilim",
            "katilimi",
            "gelistirilmesi",
            "ihtiyac",
            "isbirligi",
            "duzenlenmesi");

    private TextRepair() {}

    public static Repaired repair(String text) {
        var done = new ArrayList<String>();
        var repaired = text;
        repaired = noting(done, repaired, readAsLatin(repaired), "repaired-encoding");
        repaired = noting(done, repaired, BrokenFont.repair(repaired), "repaired-font");
        repaired = noting(done, repaired, DOT_ABOVE.matcher(repaired).replaceAll("i"), "repaired-dot");
        repaired = noting(done, repaired, BROKEN_AT_LINE_END.matcher(repaired).replaceAll("$1$2"), "repaired-hyphen");
        repaired = noting(done, repaired, Normalizer.normalize(repaired, Normalizer.Form.NFC), "repaired-composition");
        repaired = INVISIBLE
                .matcher(repaired)
                .replaceAll("")
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ');
        return new Repaired(repaired, List.copyOf(done), doubts(repaired));
    }

    private static String noting(List<String> done, String before, String after, String code) {
        if (!after.equals(before)) done.add(code);
        return after;
    }

    /** Windows-1254 differs from Latin-1 in six letters; Icelandic ones beside Turkish ones are left alone. */
    private static String readAsLatin(String text) {
        if (text.chars().noneMatch(c -> READ_AS_LATIN.indexOf(c) >= 0)) return text;
        if (text.chars().anyMatch(c -> MEANT.indexOf(c) >= 0)) return text;
        var repaired = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int at = READ_AS_LATIN.indexOf(text.charAt(i));
            if (at >= 0) repaired.setCharAt(i, MEANT.charAt(at));
        }
        return repaired.toString();
    }

    private static List<String> doubts(String text) {
        var doubts = new ArrayList<String>();
        if (text.indexOf('\uFFFD') >= 0 || PRIVATE.matcher(text).find()) doubts.add("letters-lost");
        if (isWithoutMarks(text)) doubts.add("turkish-letters-missing");
        return List.copyOf(doubts);
    }

    private static boolean isWithoutMarks(String text) {
        if (text.length() < 10 || text.chars().anyMatch(c -> "çğıöşüÇĞİÖŞÜ".indexOf(c) >= 0)) return false;
        for (var word : text.toLowerCase(java.util.Locale.ROOT).split("[^a-z]+"))
            if (WITHOUT_MARKS.contains(word)) return true;
        return false;
    }
}
