package org.yeep.indicator;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yeep.shared.reference.ReferenceFiles;

/**
 * The ways of breaking a number down, as {@code reference/dimensions.json} lists them: the one place that says what they
 * are called, which are sensitive and which categories they have. An indicator names them by code; two or three codes
 * with {@code *} between them, {@code sex*age}, ask for their crossing.
 */
public final class Dimensions {
    private static final String CROSSED = "*";
    private static final Map<String, Dimension> BY_CODE = new LinkedHashMap<>();
    /** What the sources call them. */
    private static final Map<String, String> STATED = new HashMap<>();

    static {
        new ReferenceFiles().json("dimensions.json").forEach(row -> {
            var dimension = DimensionFile.dimension(row);
            BY_CODE.put(dimension.code(), dimension);
            row.get("stated").forEach(word -> STATED.put(word.asText(), dimension.code()));
        });
    }

    private Dimensions() {}

    /** @throws IllegalArgumentException for a word nobody has given a code yet */
    static String code(String stated) {
        var code = STATED.get(stated);
        if (code == null) throw new IllegalArgumentException("No dimension code for " + stated);
        return code;
    }

    static List<String> codes(List<String> stated) {
        return stated.stream().map(Dimensions::code).toList();
    }

    /** In their order, those of municipalities without categories. */
    public static List<Dimension> all() {
        return List.copyOf(BY_CODE.values());
    }

    public static Optional<Dimension> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    public static boolean known(String code) {
        return BY_CODE.containsKey(code);
    }

    public static boolean sensitive(String code) {
        return find(code).filter(Dimension::sensitive).isPresent();
    }

    public static boolean overlapping(String code) {
        return find(code).filter(Dimension::overlapping).isPresent();
    }

    /** {@code sex*age} is sex and age. */
    public static List<String> of(String entry) {
        return Arrays.stream(entry.split("\\" + CROSSED, -1)).map(String::strip).toList();
    }

    /** Each dimension that an indicator asks for, by itself or in a crossing, once. */
    public static List<String> single(List<String> entries) {
        return entries.stream().flatMap(e -> of(e).stream()).distinct().toList();
    }

    /** The dimensions of each crossing that an indicator asks for. */
    public static List<List<String>> crossed(List<String> entries) {
        return entries.stream()
                .filter(e -> e.contains(CROSSED))
                .map(Dimensions::of)
                .toList();
    }
}
