package org.yeep.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yeep.plan.document.PlanFact;

/** One object of a source file that has to be used up: what nobody asked for would otherwise be lost unnoticed. */
class SourceRecord {
    private final JsonNode object;
    private final Set<String> left = new HashSet<>();

    SourceRecord(JsonNode object) {
        this.object = object;
        object.fieldNames().forEachRemaining(left::add);
    }

    /** The member's value; null where it is absent or null: in both the source is silent. */
    JsonNode take(String member) {
        left.remove(member);
        var value = object.get(member);
        return value == null || value.isNull() ? null : value;
    }

    String text(String member) {
        var value = take(member);
        return value == null ? null : value.asText();
    }

    /** The members of a list of objects; none where it is absent. */
    List<SourceRecord> list(String member) {
        left.remove(member);
        var records = new ArrayList<SourceRecord>();
        object.path(member).forEach(o -> records.add(new SourceRecord(o)));
        return records;
    }

    /** What has not been taken yet, in the source's order, nulls included. */
    List<PlanFact> rest() {
        var facts = new ArrayList<PlanFact>();
        object.properties().stream()
                .filter(e -> left.contains(e.getKey()))
                .forEach(e -> facts.add(new PlanFact(e.getKey(), e.getValue())));
        left.clear();
        return facts;
    }

    /** @throws IllegalStateException if something has not been taken */
    void usedUp() {
        if (!left.isEmpty()) throw new IllegalStateException("Nothing takes " + left + " of " + object);
    }
}
