package org.yeep.monitoring.template;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yeep.indicator.Dimension;
import org.yeep.indicator.DimensionCategory;
import org.yeep.monitoring.suppression.CellKey;

/** Cells in words, with the municipality's own categories: "Toplam", "Cinsiyet: Kadın · Yaş: 0–17". */
class CellNames {
    private final Map<String, Dimension> dimensions;
    private final TemplateWords words;

    CellNames(List<Dimension> dimensions, TemplateWords words) {
        this.dimensions = dimensions.stream().collect(Collectors.toMap(Dimension::code, Function.identity()));
        this.words = words;
    }

    String of(String cell) {
        var key = CellKey.of(cell);
        if (key.isTotal()) return words.text("total");
        return key.parts().entrySet().stream()
                .map(p -> part(p.getKey(), p.getValue()))
                .collect(joining(" · "));
    }

    private String part(String code, String category) {
        var dimension = dimensions.get(code);
        if (dimension == null) return code + "=" + category;
        var name = dimension.categories().stream()
                .filter(c -> c.code().equals(category))
                .findFirst()
                .map(this::label)
                .orElse(category);
        return (words.turkish() ? dimension.labelTr() : dimension.labelEn()) + ": " + name;
    }

    private String label(DimensionCategory category) {
        return words.turkish() || category.labelEn() == null ? category.labelTr() : category.labelEn();
    }
}
