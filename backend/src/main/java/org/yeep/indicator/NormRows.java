package org.yeep.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yeep.shared.reference.FixedId;
import org.yeep.shared.reference.ReferenceFiles;

/** The shipped norms of all sources as rows of {@code norm_reference}. */
final class NormRows {
    private final ReferenceFiles files;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    NormRows(ReferenceFiles files) {
        this.files = files;
    }

    List<Map<String, Object>> all() {
        charter();
        sustainableDevelopment();
        for (var norm : files.json("norms.json").get("norms")) {
            var row = add(norm.get("source").asText(), norm.get("code").asText(), norm);
            for (var column : List.of("parent", "part", "verified", "source_url")) row.put(column, norm.get(column));
        }
        return rows;
    }

    private void charter() {
        var charter = files.json("charter.json");
        for (var article : charter.get("articles")) {
            var row = add("CHARTER", article.get("number").asText(), article);
            row.put("part", article.get("part"));
            row.put("verified", article.get("title_en_verified"));
            row.put("source_url", charter.get("source_url").get(0));
        }
    }

    private void sustainableDevelopment() {
        var goal = files.json("sdg5.json");
        var url = goal.get("source_url").get(0);
        for (var target : goal.get("targets")) {
            var code = target.get("code").asText();
            add("SDG", code, target).put("source_url", url);
            for (var indicator : target.get("indicators")) {
                var row = add("SDG", indicator.get("code").asText(), indicator);
                row.put("parent", code);
                row.put("source_url", url);
            }
        }
    }

    private Map<String, Object> add(String source, String code, JsonNode norm) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", FixedId.of("norm/" + source + "/" + code));
        for (var column : List.of("title_tr", "title_en", "local_use")) row.put(column, norm.get(column));
        row.put("source", source);
        row.put("code", code);
        row.put("parent", null);
        row.put("part", null);
        row.put("verified", null);
        row.put("source_url", null);
        row.put("position", rows.size() + 1);
        rows.add(row);
        return row;
    }
}
