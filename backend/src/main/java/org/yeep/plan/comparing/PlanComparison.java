package org.yeep.plan.comparing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yeep.plan.comparing.PlanNodes.Node;
import org.yeep.plan.document.PlanDocument;

/** Says what differs between two documents of a plan. A pure function of the two and of what belongs to what. */
public final class PlanComparison {
    private final PlanNodes earlier;
    private final PlanNodes later;
    private final ContentComparison contents;
    /** Later part → the earlier one it is; only pairs whose both ends exist. */
    private final Map<UUID, UUID> earlierOf = new HashMap<>();

    private final Map<UUID, UUID> laterOf = new HashMap<>();
    private final Set<UUID> reordered = new HashSet<>();
    private final Map<NodeChange, Integer> counts = new EnumMap<>(NodeChange.class);
    private int same;

    private PlanComparison(PlanDocument before, PlanDocument after, Pairing pairing, ObjectMapper json) {
        this.earlier = PlanNodes.of(before);
        this.later = PlanNodes.of(after);
        this.contents = new ContentComparison(json);
        later.all()
                .forEach(n -> pairing.earlier(n.id())
                        .filter(id -> earlier.get(id) != null)
                        .ifPresent(id -> pair(id, n.id())));
        findReordered();
    }

    public static PlanDifference compare(PlanDocument before, PlanDocument after, Pairing pairing, ObjectMapper json) {
        var comparison = new PlanComparison(before, after, pairing, json);
        var nodes = comparison.below(null, null);
        return new PlanDifference(
                comparison.counted(), comparison.contents.compare(before.plan(), after.plan()), nodes);
    }

    private void pair(UUID before, UUID after) {
        earlierOf.put(after, before);
        laterOf.put(before, after);
    }

    /** Of those that hang on the same part before and after, kind by kind. */
    private void findReordered() {
        later.all()
                .filter(n -> earlierOf.containsKey(n.id()) && stays(n))
                .collect(Collectors.groupingBy(n -> List.of(n.kind(), String.valueOf(n.parent()))))
                .values()
                .forEach(this::findReordered);
    }

    private void findReordered(List<Node> row) {
        var parent = earlier.get(earlierOf.get(row.get(0).id())).parent();
        var places = new HashMap<UUID, Integer>();
        for (var sibling : earlier.children(parent)) places.put(sibling.id(), places.size());
        var former = row.stream().map(n -> places.get(earlierOf.get(n.id()))).toList();
        Order.moved(former).forEach(i -> reordered.add(row.get(i).id()));
    }

    private boolean stays(Node after) {
        var before = earlier.get(earlierOf.get(after.id()));
        if (after.parent() == null) return before.parent() == null;
        return before.parent() != null && before.parent().equals(earlierOf.get(after.parent()));
    }

    /** What differs below a part, by its id in each of the two documents; null: it is not in that one, or it is the plan. */
    private List<NodeDifference> below(UUID before, UUID after) {
        var differences = new ArrayList<NodeDifference>();
        if (after != null || before == null) later.children(after).forEach(n -> add(differences, present(n)));
        if (before != null || after == null) {
            earlier.children(before).stream()
                    .filter(n -> !laterOf.containsKey(n.id()))
                    .forEach(n -> add(differences, removed(n)));
        }
        return differences;
    }

    private static void add(List<NodeDifference> differences, NodeDifference difference) {
        boolean differs =
                !difference.changes().isEmpty() || !difference.children().isEmpty();
        if (differs) differences.add(difference);
    }

    private NodeDifference present(Node after) {
        var before = earlier.get(earlierOf.get(after.id()));
        if (before == null) {
            count(NodeChange.ADDED);
            var children = below(null, after.id());
            return difference(null, after, List.of(NodeChange.ADDED), List.of(), children);
        }
        var fields = contents.compare(before.content(), after.content());
        var changes = new ArrayList<NodeChange>();
        if (!stays(after) || reordered.contains(after.id())) changes.add(NodeChange.MOVED);
        if (!fields.isEmpty()) changes.add(NodeChange.CHANGED);
        changes.forEach(this::count);
        if (changes.isEmpty()) same++;
        return difference(before, after, changes, fields, below(before.id(), after.id()));
    }

    private NodeDifference removed(Node before) {
        count(NodeChange.REMOVED);
        var children = below(before.id(), null);
        return difference(before, null, List.of(NodeChange.REMOVED), List.of(), children);
    }

    private NodeDifference difference(
            Node before, Node after, List<NodeChange> changes, List<FieldChange> fields, List<NodeDifference> below) {
        var shown = after == null ? before : after;
        boolean elsewhere = before != null && after != null && !stays(after);
        return new NodeDifference(
                shown.kind(),
                changes,
                before == null ? null : before.id(),
                after == null ? null : after.id(),
                shown.code(),
                shown.title(),
                elsewhere ? earlier.get(before.parent()).title() : null,
                fields,
                below);
    }

    private void count(NodeChange change) {
        counts.merge(change, 1, Integer::sum);
    }

    private DifferenceCounts counted() {
        return new DifferenceCounts(
                counts.getOrDefault(NodeChange.ADDED, 0),
                counts.getOrDefault(NodeChange.REMOVED, 0),
                counts.getOrDefault(NodeChange.MOVED, 0),
                counts.getOrDefault(NodeChange.CHANGED, 0),
                same);
    }
}
