package org.yeep.plan.comparing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.yeep.plan.NodeKind;
import org.yeep.plan.comparing.PlanNodes.Node;
import org.yeep.plan.document.ActionContent;
import org.yeep.plan.document.CopiedFrom;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.ObjectiveContent;
import org.yeep.plan.document.ThemeContent;

/**
 * Pairs the parts of two plans that share no ids. A part that was copied from the other plan belongs to what it was
 * copied from. Of the rest, level by level, the likest pair goes first: titles count most, the same code and the same
 * place tip the balance, and beneath the likeness {@value #ENOUGH} nothing is paired. Objectives and actions must stand
 * under the same shared theme or under paired headings. Codes alone pair nothing: real plans repeat them.
 */
final class Likeness {
    static final double ENOUGH = 0.55;
    private static final double SAME_CODE = 0.1;
    private static final double SAME_PLACE = 0.15;

    private record Candidate(Node earlier, Node later, double score) {}

    private final PlanNodes earlier;
    private final PlanNodes later;
    private final Map<UUID, UUID> pairs = new HashMap<>();
    private final Set<UUID> taken = new HashSet<>();
    private final Map<UUID, Wording> wordings = new HashMap<>();

    Likeness(PlanNodes earlier, PlanNodes later) {
        this.earlier = earlier;
        this.later = later;
    }

    Pairing pairing() {
        later.all().forEach(this::followCopy);
        for (var kind : NodeKind.values()) if (kind != NodeKind.PLAN) pair(kind);
        return new Pairing(pairs);
    }

    private void followCopy(Node node) {
        var from = copiedFrom(node.content());
        var source = from == null ? null : earlier.get(from.itemId());
        if (source != null && source.kind() == node.kind()) take(source, node);
    }

    private void pair(NodeKind kind) {
        var old = earlier.of(kind).filter(n -> !taken.contains(n.id())).toList();
        later.of(kind)
                .filter(n -> !pairs.containsKey(n.id()))
                .flatMap(n -> candidates(old, n))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList() // a stable order: of equals, the first in the documents
                .forEach(c -> take(c.earlier(), c.later()));
    }

    private Stream<Candidate> candidates(List<Node> old, Node node) {
        return old.stream()
                .filter(o -> comparable(o, node))
                .map(o -> new Candidate(o, node, score(o, node)))
                .filter(c -> c.score() >= ENOUGH);
    }

    private void take(Node before, Node after) {
        if (pairs.containsKey(after.id()) || !taken.add(before.id())) return;
        pairs.put(after.id(), before.id());
    }

    private double score(Node before, Node after) {
        double score = sameDefinition(before, after) ? 1 : wording(before).likeness(wording(after));
        if (score < ENOUGH - SAME_CODE) return 0;
        if (before.code() != null && before.code().equals(after.code())) score += SAME_CODE;
        return paired(before.parent(), after.parent()) ? score + SAME_PLACE : score;
    }

    /** Milestones and indicators stay with what they hang on; a whole plan has too many that read the same. */
    private boolean comparable(Node before, Node after) {
        return switch (after.kind()) {
            case MILESTONE, INDICATOR -> paired(before.parent(), after.parent());
            case OBJECTIVE, ACTION ->
                paired(heading(earlier, before), heading(later, after)) || shareTheme(before, after);
            default -> true;
        };
    }

    private boolean shareTheme(Node before, Node after) {
        var slugs = themes(earlier, before);
        return themes(later, after).stream().anyMatch(slugs::contains);
    }

    private static List<String> themes(PlanNodes nodes, Node node) {
        return ((ThemeContent) nodes.get(heading(nodes, node)).content()).themeSlugs();
    }

    private static UUID heading(PlanNodes nodes, Node node) {
        var at = node;
        while (at.parent() != null) at = nodes.get(at.parent());
        return at.id();
    }

    private boolean paired(UUID before, UUID after) {
        return before != null && after != null && before.equals(pairs.get(after));
    }

    private static boolean sameDefinition(Node before, Node after) {
        return before.content() instanceof IndicatorContent b
                && after.content() instanceof IndicatorContent a
                && a.definitionCode() != null
                && a.definitionCode().equals(b.definitionCode());
    }

    private Wording wording(Node node) {
        return wordings.computeIfAbsent(node.id(), id -> new Wording(node.title()));
    }

    private static CopiedFrom copiedFrom(Object content) {
        if (content instanceof ObjectiveContent o) return o.copiedFrom();
        return content instanceof ActionContent a ? a.copiedFrom() : null;
    }
}
