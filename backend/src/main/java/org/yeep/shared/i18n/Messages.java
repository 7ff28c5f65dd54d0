package org.yeep.shared.i18n;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The sentences people read, one catalogue a feature, complete in Turkish and English. */
@ApplicationScoped
public class Messages {
    public static final Locale TURKISH = Locale.forLanguageTag("tr");
    /** Catalogues under {@code messages/}; a feature with sentences of its own adds its name here. */
    static final List<String> CATALOGUES = List.of(
            "shared",
            "organisation",
            "indicator",
            "plan",
            "importing",
            "evidence",
            "monitoring",
            "assessment",
            "report",
            "account",
            "opendata",
            "notification");

    /**
     * The text of {@code key} in Turkish or English with {@code args} filled in, {@link Words} in the same language; the
     * key itself if there is none.
     */
    public String text(Locale locale, String key, Object... args) {
        for (var catalogue : CATALOGUES) {
            var bundle = bundle(catalogue, locale);
            if (bundle.containsKey(key))
                return new MessageFormat(bundle.getString(key), locale).format(spoken(locale, args));
        }
        return key;
    }

    private static Object[] spoken(Locale locale, Object[] args) {
        return Arrays.stream(args)
                .map(a -> a instanceof Words words ? words.in(locale) : a)
                .toArray();
    }

    static ResourceBundle bundle(String catalogue, Locale locale) {
        try {
            var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
            return ResourceBundle.getBundle("messages." + catalogue, locale, control);
        } catch (MissingResourceException e) {
            throw new IllegalStateException("No messages for " + catalogue + " in " + locale, e);
        }
    }
}
