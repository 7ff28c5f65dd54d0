package org.yeep.shared.i18n;

import java.util.List;
import java.util.Locale;

/** Turkish unless the reader asks for English: {@code lang=} goes before {@code Accept-Language}. */
public final class ReaderLanguage {
    private static final int LONGEST_HEADER = 200;

    private ReaderLanguage() {}

    /** Either argument may be null or nonsense. */
    public static Locale of(String lang, String acceptLanguage) {
        if ("tr".equals(lang)) return Messages.TURKISH;
        if ("en".equals(lang)) return Locale.ENGLISH;
        if (acceptLanguage == null || acceptLanguage.length() > LONGEST_HEADER) return Messages.TURKISH;
        try {
            var asked = Locale.LanguageRange.parse(acceptLanguage);
            var best = Locale.lookup(asked, List.of(Messages.TURKISH, Locale.ENGLISH));
            return best == null ? Messages.TURKISH : best;
        } catch (IllegalArgumentException e) {
            return Messages.TURKISH;
        }
    }
}
