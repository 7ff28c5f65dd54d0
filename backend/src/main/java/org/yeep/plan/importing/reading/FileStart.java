package org.yeep.plan.importing.reading;

import java.nio.charset.StandardCharsets;

/** What a file's first bytes say it is. */
enum FileStart {
    ZIP,
    OLE2,
    JSON,
    TEXT,
    OTHER;

    private static final int[] OLE2_MARK = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

    static FileStart of(byte[] start) {
        if (begins(start, 'P', 'K', 3, 4)) return ZIP;
        if (begins(start, OLE2_MARK)) return OLE2;
        if (begins(start, 0xFF, 0xFE) || begins(start, 0xFE, 0xFF)) return TEXT;
        if (!isText(start)) return OTHER;
        var text =
                new String(start, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        if (text.startsWith("%PDF") || text.startsWith("{\\rtf") || text.startsWith("<")) return OTHER;
        return text.startsWith("{") || text.startsWith("[") ? JSON : TEXT;
    }

    /** NULs are told apart from text later only if there are few: some programs leave one at the end. */
    private static boolean isText(byte[] start) {
        int odd = 0;
        for (byte b : start) if (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != 12) odd++;
        return odd * 20 < start.length;
    }

    private static boolean begins(byte[] start, int... mark) {
        if (start.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((start[i] & 0xFF) != mark[i]) return false;
        return true;
    }
}
