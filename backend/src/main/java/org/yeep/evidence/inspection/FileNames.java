package org.yeep.evidence.inspection;

import java.text.Normalizer;
import java.util.Locale;

/** Names as people sent them, made harmless: kept for display only, never used as a path. */
public final class FileNames {
    private static final int LONGEST = 120;

    private FileNames() {}

    /** The last part of the name without control, path and quoting characters, at most 120 characters. */
    public static String clean(String sent, String extension) {
        var name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}<>:\"|?*;%]", "_")
                .strip();
        name = name.replaceAll("^\\.+", "");
        var dot = name.lastIndexOf('.');
        var stem = dot > 0 ? name.substring(0, dot) : name;
        if (stem.isBlank()) stem = "kanit";
        if (stem.length() > LONGEST) stem = stem.substring(0, LONGEST).strip();
        return stem + "." + extension;
    }

    /** The extension in lower case without its dot; empty if there is none. */
    public static String extension(String sent) {
        var dot = sent == null ? -1 : sent.lastIndexOf('.');
        return dot < 0 ? "" : sent.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
