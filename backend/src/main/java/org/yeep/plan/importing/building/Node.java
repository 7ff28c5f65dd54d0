package org.yeep.plan.importing.building;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yeep.plan.document.PlanFact;
import org.yeep.plan.document.TargetValue;
import org.yeep.plan.importing.detecting.Field;

/** A theme, objective, action or indicator while it is being put together from cells. */
class Node {
    final Field level;
    final Place place;
    final String code;
    final String title;
    final List<Node> children = new ArrayList<>();
    final List<PlanFact> facts = new ArrayList<>();
    final List<TargetValue> targets = new ArrayList<>();
    private final Map<Field, Object> values = new EnumMap<>(Field.class);
    private final Map<Field, Place> places = new EnumMap<>(Field.class);
    /** Of the value given as achieved; null where the source does not say. */
    Integer actualYear;
    /** Known once the document is written. */
    String pointer;

    Node(Field level, String code, String title, Place place) {
        this.level = level;
        this.code = code;
        this.title = title;
        this.place = place;
    }

    Node child(Field childLevel, String childCode, String childTitle, Place at) {
        var child = new Node(childLevel, childCode, childTitle, at);
        children.add(child);
        return child;
    }

    List<Node> children(Field ofLevel) {
        return children.stream().filter(c -> c.level == ofLevel).toList();
    }

    boolean is(String otherCode, String otherTitle) {
        return Objects.equals(code, otherCode) && Objects.equals(title, otherTitle);
    }

    @SuppressWarnings("unchecked")
    <T> T get(Field field) {
        return (T) values.get(field);
    }

    /** Where a value stands, if that was noted, else where the node itself does. */
    Place placeOf(Field field) {
        return places.getOrDefault(field, place);
    }

    void stands(Field field, Place at) {
        places.putIfAbsent(field, at);
    }

    /** @return false if something else stands there already */
    boolean put(Field field, Object value) {
        var there = values.putIfAbsent(field, value);
        return there == null
                || there.equals(value)
                || there instanceof java.math.BigDecimal d
                        && value instanceof java.math.BigDecimal e
                        && d.compareTo(e) == 0;
    }

    void putIfMissing(Field field, Object value) {
        values.putIfAbsent(field, value);
    }

    void replace(Field field, Object value) {
        values.put(field, value);
    }

    /** Adds those that are not there yet. */
    void add(Field field, List<String> names) {
        List<String> there = get(field);
        var all = new ArrayList<String>(there == null ? List.of() : there);
        names.stream().filter(n -> !all.contains(n)).forEach(all::add);
        values.put(field, all);
    }

    /** Adds a paragraph unless it is there. */
    void append(Field field, String text) {
        String there = get(field);
        if (there == null) values.put(field, text);
        else if (!List.of(there.split("\n")).contains(text)) values.put(field, there + "\n" + text);
    }

    void fact(String key, String value) {
        var fact = new PlanFact(key.isBlank() ? "?" : key, JsonNodeFactory.instance.textNode(value));
        if (!facts.contains(fact)) facts.add(fact);
    }
}
