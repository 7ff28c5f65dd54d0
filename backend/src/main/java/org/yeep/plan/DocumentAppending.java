package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yeep.indicator.DefinitionRef;
import org.yeep.indicator.IndicatorLibrary;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.IndicatorPart;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.document.ThemePart;

/** Puts documents and parts of documents into a plan that is held, each part with an id of its own. */
@ApplicationScoped
class DocumentAppending {
    private final PlanNodeRepository nodes;
    private final NodeFactory factory;
    private final EditLog log;
    private final IndicatorLibrary library;

    DocumentAppending(PlanNodeRepository nodes, NodeFactory factory, EditLog log, IndicatorLibrary library) {
        this.nodes = nodes;
        this.factory = factory;
        this.log = log;
        this.library = library;
    }

    /** @param themes how many the plan has already */
    void append(Plan plan, EditBatch batch, PlanDocument document, int themes) {
        var root = new NodeParent(NodeKind.PLAN, plan.id());
        var to = new Append(plan, batch, known(Parts.indicators(document)));
        int position = themes;
        for (var theme : document.themes()) append(to, theme, root, ++position);
    }

    void append(Plan plan, EditBatch batch, ObjectivePart objective, NodeParent parent, int position) {
        append(new Append(plan, batch, known(Parts.indicators(objective))), objective, parent, position);
    }

    void append(Plan plan, EditBatch batch, ActionPart action, NodeParent parent, int position) {
        append(new Append(plan, batch, known(Parts.indicators(action))), action, parent, position);
    }

    /** @param known what the library has of the indicators named in what is brought in */
    private record Append(Plan plan, EditBatch batch, Map<String, DefinitionRef> known) {}

    private void append(Append to, ThemePart theme, NodeParent parent, int position) {
        var here = append(to, theme.content(), parent, position);
        int place = 0;
        for (var objective : theme.objectives()) append(to, objective, here, ++place);
    }

    private void append(Append to, ObjectivePart objective, NodeParent parent, int position) {
        var here = append(to, objective.content(), parent, position);
        append(to, objective.indicators(), here);
        int place = 0;
        for (var action : objective.actions()) append(to, action, here, ++place);
    }

    private void append(Append to, ActionPart action, NodeParent parent, int position) {
        var here = append(to, action.content(), parent, position);
        int place = 0;
        for (var milestone : action.milestones()) append(to, milestone.content(), here, ++place);
        append(to, action.indicators(), here);
    }

    private void append(Append to, List<IndicatorPart> indicators, NodeParent parent) {
        int place = 0;
        for (var indicator : indicators) append(to, indicator.content(), parent, ++place);
    }

    /** An indicator of a library that is not ours becomes the plan's own; which one it was is kept beside it. */
    private NodeParent append(Append to, IndicatorContent indicator, NodeParent parent, int position) {
        var code = indicator.definitionCode();
        var definition = code == null ? null : to.known().get(code);
        var content = definition == null ? DefinedIndicator.local(indicator) : indicator;
        return append(
                to,
                factory.make(to.plan().id(), content, definition == null ? null : definition.id()),
                parent,
                position);
    }

    private Map<String, DefinitionRef> known(Stream<IndicatorContent> indicators) {
        var codes = indicators
                .map(IndicatorContent::definitionCode)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return codes.isEmpty() ? Map.of() : library.byCodes(codes);
    }

    private NodeParent append(Append to, Object content, NodeParent parent, int position) {
        return append(to, factory.make(to.plan().id(), content, null), parent, position);
    }

    private NodeParent append(Append to, PlanNode<?> node, NodeParent parent, int position) {
        node.moveUnder(parent);
        node.standAt(position);
        nodes.persist(node);
        log.added(to.plan(), to.batch(), node);
        return new NodeParent(node.kind(), node.id());
    }
}
