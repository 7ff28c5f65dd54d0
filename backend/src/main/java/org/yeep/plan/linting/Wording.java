package org.yeep.plan.linting;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What can be told from Turkish words. */
public final class Wording {
    private static final Locale TURKISH = Locale.forLanguageTag("tr");
    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
    private static final String CHANGE =
            "(artır|arttır|azalt|yükselt|düşür|iyileştir|güçlendir|yaygınlaştır|geliştir|çoğalt)";
    private static final Pattern DIRECTION = Pattern.compile(
            "\\b" + CHANGE + "([ıiuü]lması|[ıiuü]lmesi|mak|mek)\\b|\\bart(ış|ması)\\b|\\bazal(ış|ması)\\b", FLAGS);
    private static final Pattern PROMISE =
            Pattern.compile("\\b\\p{L}+(ılacak|ilecek|ulacak|ülecek|lanacak|lenecek|acaktır|ecektir)\\b", FLAGS);
    /** A passive verb made a noun at the end: kurulması, hazırlanması, artırılması; not çalışması, araştırması. */
    private static final Pattern DEED = Pattern.compile(
            "\\p{L}{2,}(ılması|ilmesi|ulması|ülmesi|lanması|lenmesi|ınması|inmesi|unması|ünmesi)[.\\s]*$", FLAGS);

    private static final Pattern PEOPLE = Pattern.compile(
            "\\b(kişi|katılımcı|çalışan|personel|öğrenci|çocuk|genç|yararlanan|üye|yönetici|birey|vatandaş|"
                    + "hemşehri|başvuran|yaşlı|engelli|mülteci|göçmen|meclis üyesi)\\p{L}*\\b",
            FLAGS);
    private static final Pattern ONE_SEX = Pattern.compile("\\b(kadın|erkek|kız|oğlan|anne|baba)\\p{L}*\\b", FLAGS);
    private static final Pattern COUNTED = Pattern.compile("\\b(sayısı|oranı|yüzdesi|miktarı|tutarı|süresi)\\b", FLAGS);

    private Wording() {}

    public static boolean none(String text) {
        return text == null || text.isBlank();
    }

    public static boolean none(List<String> items) {
        return items == null || items.stream().allMatch(Wording::none);
    }

    /** "…sayısının artırılması": the title says which way it should go. */
    public static boolean saysDirection(String text) {
        return DIRECTION.matcher(lower(text)).find();
    }

    /** "…artırılacak": a promise, not a value. */
    public static boolean promises(String text) {
        return !none(text) && PROMISE.matcher(lower(text)).find();
    }

    public static boolean hasNumber(String text) {
        return !none(text) && text.chars().anyMatch(Character::isDigit);
    }

    /** "…kurulması": something to do, not something to measure. */
    public static boolean isDeed(String text) {
        return DEED.matcher(lower(text).strip()).find();
    }

    /** Counts people who may be of either sex. */
    public static boolean countsPeople(String text) {
        return PEOPLE.matcher(lower(text)).find()
                && !ONE_SEX.matcher(lower(text)).find();
    }

    /** "…sayısı ve …oranı": more than one thing is measured. */
    public static boolean measuresSeveral(String text) {
        return COUNTED.matcher(lower(text)).results().count() > 1;
    }

    public static boolean sameText(String one, String other) {
        return !none(one) && !none(other) && bare(one).equals(bare(other));
    }

    public static String lower(String text) {
        return text == null ? "" : text.toLowerCase(TURKISH);
    }

    private static String bare(String text) {
        return lower(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
