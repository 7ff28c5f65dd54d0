package org.yeep.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.yeep.shared.reference.FixedId;
import org.yeep.shared.reference.ReferenceData;
import org.yeep.shared.reference.ReferenceFiles;
import org.yeep.shared.reference.ReferenceTable;

/** Shared themes, norms and the library's indicators. */
@Singleton
class LibraryReference implements ReferenceData {
    private final ReferenceFiles files;
    private final ReferenceTable table;
    private final IndicatorDefinitionRepository definitions;
    private final ShippedVersions versions;

    LibraryReference(
            ReferenceFiles files,
            ReferenceTable table,
            IndicatorDefinitionRepository definitions,
            ShippedVersions versions) {
        this.files = files;
        this.table = table;
        this.definitions = definitions;
        this.versions = versions;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public List<String> files() {
        return List.of(
                "themes.json", "theme-decisions.json", "charter.json", "sdg5.json", "norms.json", "indicators.json");
    }

    @Override
    public void load() {
        var decisions = files.json("theme-decisions.json");
        var sensitive = Set.copyOf(texts(decisions.get("sensitive")));
        table.upsert("theme", "id", themes(decisions, sensitive));
        table.upsert("norm_reference", "id", new NormRows(files).all());
        var rows = definitions(sensitive);
        if (!rows.isEmpty()) table.upsert("indicator_definition", "id", rows);
        versions.freeze();
    }

    private List<Map<String, Object>> themes(JsonNode decisions, Set<String> sensitive) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var theme : files.json("themes.json").get("themes")) {
            var slug = theme.get("slug").asText();
            var aliases = new ArrayList<>(texts(theme.get("aliases")));
            aliases.addAll(texts(decisions.get("aliases").path(slug)));
            var row = row("theme/" + slug, theme, "slug", "title_tr", "title_en", "core", "charter_articles");
            row.put("position", rows.size() + 1);
            row.put("sensitive", sensitive.contains(slug));
            row.put("aliases", aliases);
            row.put("sources", theme.get("source_url"));
            rows.add(row);
        }
        return rows;
    }

    private List<Map<String, Object>> definitions(Set<String> sensitive) {
        var takenOver = Set.copyOf(definitions.takenOver());
        var norms = normsOfThemes();
        return StreamSupport.stream(
                        files.json("indicators.json").get("indicators").spliterator(), false)
                .filter(indicator -> !takenOver.contains(indicator.get("id").asText()))
                .map(indicator -> {
                    var row = definition(indicator, sensitive);
                    row.put("norms", norms.get(indicator.get("theme").asText()));
                    return row;
                })
                .toList();
    }

    /** A theme that belongs to one article of the Charter says which; of several nobody can tell for an indicator. */
    private Map<String, List<String>> normsOfThemes() {
        return StreamSupport.stream(files.json("themes.json").get("themes").spliterator(), false)
                .collect(Collectors.toMap(theme -> theme.get("slug").asText(), theme -> {
                    var articles = texts(theme.get("charter_articles"));
                    return articles.size() == 1 ? List.of("CHARTER:" + articles.get(0)) : List.of();
                }));
    }

    private static Map<String, Object> definition(JsonNode indicator, Set<String> sensitive) {
        var code = indicator.get("id").asText();
        var unit = indicator.get("unit").asText();
        var theme = indicator.get("theme").asText();
        var stated = texts(indicator.get("disaggregations"));
        var note = indicator.path("note").asText("");
        var row = row(
                "indicator-definition/" + code,
                indicator,
                "title_tr",
                "title_en",
                "unit",
                "verbatim",
                "source_url",
                "source_kind",
                "note");
        row.put("code", code);
        row.put("rights_type", indicator.get("type").asText().toUpperCase(Locale.ROOT));
        row.put("measure", Units.measure(unit));
        row.put("accumulation", Units.accumulation(unit));
        row.put("direction", note.startsWith("ters yönlü") ? Direction.FALLING : null);
        row.put("theme_slug", theme);
        row.put("sensitive", sensitive.contains(theme));
        row.put("disaggregations", Dimensions.codes(stated));
        row.put("stated_disaggregations", stated);
        return row;
    }

    private static Map<String, Object> row(String idName, JsonNode object, String... columns) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", FixedId.of(idName));
        for (var column : columns) row.put(column, object.get(column));
        return row;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toList());
    }
}
