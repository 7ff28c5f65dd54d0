package org.yeep.plan.importing.reading;

/** Column letters as spreadsheets write them. */
public final class Columns {
    private Columns() {}

    /** A for 0, Z for 25, AA for 26. */
    public static String letter(int column) {
        var letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) letters.append((char) ('A' + left % 26));
        return letters.reverse().toString();
    }

    /** The column of an address such as {@code AB12}; −1 if it has none. */
    static int of(String address) {
        int column = 0;
        int letters = 0;
        while (letters < address.length() && letters < 4 && isLetter(address.charAt(letters))) {
            column = column * 26 + address.charAt(letters++) - 'A' + 1;
        }
        return column - 1;
    }

    /** The row of an address such as {@code AB12}; 0 if it has none. */
    static int rowOf(String address) {
        var digits = address.replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
