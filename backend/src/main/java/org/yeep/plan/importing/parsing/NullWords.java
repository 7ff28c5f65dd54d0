package org.yeep.plan.importing.parsing;

import java.util.Set;
import org.yeep.plan.importing.repairing.Folding;

/** Spellings of "the source does not say"; zero is none of them. */
public final class NullWords {
    private static final Set<String> WORDS = Set.of(
            "",
            "yok",
            "belirtilmemis",
            "belirtilmedi",
            "veri yok",
            "n a",
            "na",
            "bos",
            "null",
            "bilinmiyor",
            "tespit edilmemis");

    private NullWords() {}

    public static boolean isNull(String text) {
        return text == null || WORDS.contains(Folding.fold(text)) && !text.contains("%");
    }
}
