package org.yeep.shared.i18n;

import java.text.Normalizer;
import java.util.Locale;

/** The database's {@code tr_fold} for what is compared before it gets there: case and Turkish letters do not matter. */
public final class TurkishFold {
    private static final String FROM = "İIıÇçĞğÖöŞşÜüÂâÎîÛû";
    private static final String TO = "iiiccggoossuuaaiiuu";
    private static final String DROPPED = "’'\"";

    private TurkishFold() {}

    public static String of(String text) {
        var folded = new StringBuilder();
        for (var c : Normalizer.normalize(text, Normalizer.Form.NFKC).toCharArray()) {
            if (DROPPED.indexOf(c) >= 0) continue;
            var at = FROM.indexOf(c);
            folded.append(at < 0 ? c : TO.charAt(at));
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
