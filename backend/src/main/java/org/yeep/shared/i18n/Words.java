package org.yeep.shared.i18n;

import java.util.Locale;

/** A name in both languages, to be put into a text in the reader's own. */
public record Words(String tr, String en) {
    String in(Locale locale) {
        return locale.getLanguage().equals(Messages.TURKISH.getLanguage()) || en == null ? tr : en;
    }
}
