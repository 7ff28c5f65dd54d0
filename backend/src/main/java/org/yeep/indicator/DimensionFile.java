package org.yeep.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** Rows of {@code reference/dimensions.json}. */
final class DimensionFile {
    private DimensionFile() {}

    static Dimension dimension(JsonNode row) {
        return new Dimension(
                row.get("code").asText(),
                row.get("labelTr").asText(),
                row.get("labelEn").asText(),
                row.get("sensitive").asBoolean(),
                row.get("overlapping").asBoolean(),
                row.get("own").asBoolean(),
                categories(row.get("categories")),
                null);
    }

    private static List<DimensionCategory> categories(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(c -> new DimensionCategory(
                        c.get("code").asText(),
                        c.get("labelTr").asText(),
                        c.get("labelEn").asText(),
                        false))
                .toList();
    }
}
