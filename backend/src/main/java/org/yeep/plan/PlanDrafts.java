package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.yeep.indicator.DefinitionRef;
import org.yeep.indicator.IndicatorLibrary;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.IndicatorPart;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.document.ThemePart;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** Brings whole documents into drafts, as one step that can be taken back as one. For the present caller. */
@ApplicationScoped
public class PlanDrafts {
    private final DraftDesk desk;
    private final PlanNodeRepository nodes;
    private final NodePlaces places;
    private final NodeFactory factory;
    private final EditLog log;
    private final Undoing undoing;
    private final IndicatorLibrary library;

    PlanDrafts(
            DraftDesk desk,
            PlanNodeRepository nodes,
            NodePlaces places,
            NodeFactory factory,
            EditLog log,
            Undoing undoing,
            IndicatorLibrary library) {
        this.desk = desk;
        this.nodes = nodes;
        this.places = places;
        this.factory = factory;
        this.log = log;
        this.undoing = undoing;
        this.library = library;
    }

    /**
     * The organisation that owns a plan whose text the present caller may change now.
     *
     * @throws NotFound if there is no such plan for the caller, {@link Conflict} if its text cannot change in its state
     */
    public UUID ownerOfEditable(UUID planId) {
        var plan = desk.written(planId);
        plan.requireEditable();
        return plan.organisationId();
    }

    /**
     * Keeps everybody else from changing the plan until the transaction ends, so that what is looked up in it still holds
     * when something is brought in.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID planId) {
        desk.locked(planId);
    }

    /**
     * Appends the document's themes to the plan, all of them or none; what the document says of the plan itself is left
     * aside. Parts get ids of their own.
     *
     * @param label what was brought in, for the list of changes
     * @return the batch that takes it back
     */
    @Transactional
    public UUID bringIn(UUID planId, PlanDocument document, String label) {
        var plan = desk.locked(planId);
        var batch = EditBatch.labelled(label);
        var root = new NodeParent(NodeKind.PLAN, planId);
        var to = new Append(plan, batch, known(Parts.indicators(document)));
        int position = nodes.count(NodeKind.THEME, planId);
        for (var theme : document.themes()) append(to, theme, root, ++position);
        nodes.flush();
        return batch.id();
    }

    /** One objective with all that hangs on it, under a theme of the plan. */
    @Transactional
    public UUID bringIn(UUID planId, ObjectivePart objective, UUID themeId, String label) {
        var plan = desk.locked(planId);
        var batch = EditBatch.labelled(label);
        var parent = places.parent(plan, NodeKind.OBJECTIVE, themeId);
        append(
                new Append(plan, batch, known(Parts.indicators(objective))),
                objective,
                parent,
                nodes.count(NodeKind.OBJECTIVE, themeId) + 1);
        nodes.flush();
        return batch.id();
    }

    /** One action with all that hangs on it, under an objective of the plan. */
    @Transactional
    public UUID bringIn(UUID planId, ActionPart action, UUID objectiveId, String label) {
        var plan = desk.locked(planId);
        var batch = EditBatch.labelled(label);
        var parent = places.parent(plan, NodeKind.ACTION, objectiveId);
        append(
                new Append(plan, batch, known(Parts.indicators(action))),
                action,
                parent,
                nodes.count(NodeKind.ACTION, objectiveId) + 1);
        nodes.flush();
        return batch.id();
    }

    /** @throws Conflict if it was taken back already, or something in it changed since */
    public void undo(UUID planId, UUID batchId) {
        undoing.undo(planId, batchId);
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
