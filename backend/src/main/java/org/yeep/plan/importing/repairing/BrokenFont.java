package org.yeep.plan.importing.repairing;

/** Letters that a PDF's font table swapped: Ģ for ş, Ġ for İ, ġ for Ş. */
final class BrokenFont {
    private BrokenFont() {}

    static String repair(String text) {
        if (text.chars().noneMatch(c -> "ĢģĠġ".indexOf(c) >= 0)) return text;
        var repaired = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) repaired.setCharAt(i, letter(text, i));
        return repaired.toString();
    }

    private static char letter(String text, int i) {
        return switch (text.charAt(i)) {
            case 'Ģ' -> inCapitals(text, i) ? 'Ş' : 'ş';
            case 'ģ' -> 'ş';
            case 'Ġ' -> inSmall(text, i) ? 'i' : 'İ';
            case 'ġ' -> inSmall(text, i) ? 'ş' : 'Ş';
            default -> text.charAt(i);
        };
    }

    private static boolean inCapitals(String text, int i) {
        boolean after = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
        if (after)
            return Character.isUpperCase(text.charAt(i + 1)) && (i == 0 || !Character.isLowerCase(text.charAt(i - 1)));
        return i > 0 && Character.isUpperCase(text.charAt(i - 1));
    }

    private static boolean inSmall(String text, int i) {
        return i > 0 && Character.isLowerCase(text.charAt(i - 1));
    }
}
