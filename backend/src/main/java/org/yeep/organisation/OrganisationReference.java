package org.yeep.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.yeep.shared.reference.FixedId;
import org.yeep.shared.reference.ReferenceData;
import org.yeep.shared.reference.ReferenceFiles;
import org.yeep.shared.reference.ReferenceTable;

/** Provinces, municipalities and the values public sources report for some of them. */
@Singleton
class OrganisationReference implements ReferenceData {
    private static final List<String> PROVINCE =
            List.of("plate", "name", "iso", "nuts1", "nuts2", "nuts3", "metropolitan");
    private static final List<String> FACT = List.of(
            "measure", "value", "unit", "qualifier", "period", "period_type", "breakdown", "note", "source_url");

    private final ReferenceFiles files;
    private final ReferenceTable table;
    private final OrganisationRepository repository;

    OrganisationReference(ReferenceFiles files, ReferenceTable table, OrganisationRepository repository) {
        this.files = files;
        this.table = table;
        this.repository = repository;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public List<String> files() {
        return List.of("provinces.json", "organisations.json", "progress.json");
    }

    @Override
    public void load() {
        var provinces = files.json("provinces.json").get("provinces");
        var organisations = files.json("organisations.json").get("organisations");
        table.upsert("province", "plate", rows(provinces, p -> columns(p, PROVINCE)));
        var kept = repository.changedHere();
        var rows = rows(organisations, OrganisationReference::organisation);
        table.upsert(
                "organisation",
                "id",
                rows.stream().filter(r -> !kept.contains(id(r))).toList());
        table.upsert("sourced_fact", "id", facts(provinces, organisations));
    }

    private static UUID id(Map<String, Object> row) {
        return UUID.fromString(((JsonNode) row.get("id")).asText());
    }

    private static Map<String, Object> organisation(JsonNode organisation) {
        var row = columns(organisation, List.of("id", "slug", "name", "kind"));
        row.put("municipality_type", organisation.get("municipalityType"));
        row.put("province_plate", organisation.get("plate"));
        row.put("pilot", organisation.path("pilot").asBoolean());
        return row;
    }

    /** The file names municipalities by name and province; each of its entries must find exactly one. */
    private List<Map<String, Object>> facts(JsonNode provinces, JsonNode organisations) {
        var plates = new HashMap<String, String>();
        provinces.forEach(p -> plates.put(p.get("name").asText(), p.get("plate").asText()));
        var ids = new HashMap<String, String>();
        organisations.forEach(o -> ids.put(
                o.get("plate").asText() + o.get("name").asText(), o.get("id").asText()));
        var rows = new ArrayList<Map<String, Object>>();
        for (var fact : files.json("progress.json").get("records")) {
            var owner = plates.get(fact.get("province").asText())
                    + fact.get("municipality").asText();
            var row = columns(fact, FACT);
            row.put("id", FixedId.of("sourced-fact/" + (rows.size() + 1)));
            row.put("organisation_id", ids.get(owner));
            row.put("position", rows.size() + 1);
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, Object>> rows(
            JsonNode list, java.util.function.Function<JsonNode, Map<String, Object>> row) {
        return StreamSupport.stream(list.spliterator(), false).map(row).toList();
    }

    private static Map<String, Object> columns(JsonNode object, List<String> names) {
        var row = new LinkedHashMap<String, Object>();
        names.forEach(name -> row.put(name, object.get(name)));
        return row;
    }
}
