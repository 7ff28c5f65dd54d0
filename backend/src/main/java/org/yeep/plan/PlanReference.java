package org.yeep.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yeep.indicator.IndicatorLibrary;
import org.yeep.shared.reference.ReferenceData;
import org.yeep.shared.reference.ReferenceFiles;
import org.yeep.shared.reference.ReferenceTable;

/**
 * The plans that ship with the product. One that is here already is left alone: from then on it belongs to those who
 * work with it.
 */
@Singleton
class PlanReference implements ReferenceData {
    private static final String CATALOGUE = "plan-catalogue.json";
    private final ReferenceFiles files;
    private final ReferenceTable table;
    private final PlanRepository plans;
    private final IndicatorLibrary library;

    PlanReference(ReferenceFiles files, ReferenceTable table, PlanRepository plans, IndicatorLibrary library) {
        this.files = files;
        this.table = table;
        this.plans = plans;
        this.library = library;
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public List<String> files() {
        return Stream.concat(Stream.of(CATALOGUE), catalogue().map(PlanReference::file))
                .toList();
    }

    @Override
    public void load() {
        var known = plans.allIds();
        var rows = new PlanRows(library);
        catalogue()
                .filter(decisions -> !known.contains(decisions.get("id").asText()))
                .forEach(decisions -> rows.add(decisions, files.json(file(decisions))));
        rows.writeTo(table);
    }

    private Stream<JsonNode> catalogue() {
        return StreamSupport.stream(files.json(CATALOGUE).get("plans").spliterator(), false);
    }

    private static String file(JsonNode decisions) {
        return "plans/" + decisions.get("file").asText();
    }
}
