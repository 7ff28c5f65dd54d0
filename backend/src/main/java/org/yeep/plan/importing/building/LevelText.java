package org.yeep.plan.importing.building;

import org.yeep.plan.importing.parsing.Coded;

/** The title and code of one level as a row gives them; either may be null. */
record LevelText(String code, String title, Place place) {

    /** @param code from a column of its own; null for none */
    static LevelText of(String text, String code, Place place) {
        var line = FieldReader.oneLine(text);
        if (line.isEmpty()) return new LevelText(code, null, place);
        if (code == null && Coded.isCode(line) && line.matches(".*\\d.*")) return new LevelText(line, null, place);
        var coded = Coded.of(line);
        if (code == null) return new LevelText(coded.code(), blankToNull(coded.title()), place);
        boolean twice = coded.code() != null && coded.code().equalsIgnoreCase(code.replaceAll("[.)]$", ""));
        return new LevelText(code, twice ? blankToNull(coded.title()) : line, place);
    }

    private static String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
