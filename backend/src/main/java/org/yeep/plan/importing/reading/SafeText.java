package org.yeep.plan.importing.reading;

/** Text that the database and every later reader can hold. */
final class SafeText {
    private SafeText() {}

    /** Without NUL, control characters (but line break and tab) and halves of surrogate pairs. */
    static String clean(String text) {
        if (text.chars().noneMatch(SafeText::suspicious)) return text;
        var clean = new StringBuilder(text.length());
        text.codePoints().filter(SafeText::kept).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean suspicious(int unit) {
        return !kept(unit) || Character.isSurrogate((char) unit);
    }

    private static boolean kept(int c) {
        if (c == '\n' || c == '\t') return true;
        return !Character.isISOControl(c)
                && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                && c < 0x10FFFE
                && c != 0xFFFE
                && c != 0xFFFF;
    }
}
