package org.yeep.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.yeep.indicator.DefinitionRef;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.IndicatorOrigin;

/** An indicator of one plan; hangs on an action or on an objective, never on both. */
@Entity
@DynamicUpdate // neighbours are moved past Hibernate: what it remembers of a position is not written back
class PlanIndicator extends PlanNode<IndicatorContent> {
    private UUID objectiveId;
    private UUID actionId;
    private UUID definitionId;

    @Embedded
    private IndicatorContent content;

    protected PlanIndicator() {} // for Hibernate

    PlanIndicator(UUID planId, UUID originId, IndicatorContent content, UUID definitionId) {
        super(planId, originId);
        this.content = content;
        this.definitionId = definitionId;
    }

    /** Takes the library's definition as it is today; the plan keeps it even if the library changes. */
    static PlanIndicator forMonitoring(PlanItemRef item, DefinitionRef definition, int position) {
        var content = DefinedIndicator.of(definition, IndicatorOrigin.MONITORING);
        var indicator = new PlanIndicator(item.planId(), null, content, definition.id());
        var kind = item.kind() == PlanItemKind.ACTION ? NodeKind.ACTION : NodeKind.OBJECTIVE;
        indicator.moveUnder(new NodeParent(kind, item.id()));
        indicator.standAt(position);
        return indicator;
    }

    void expect(List<String> dimensions) {
        content = DefinedIndicator.expecting(content, List.copyOf(dimensions));
    }

    void aim(BigDecimal baselineValue, Integer baselineYear, BigDecimal targetValue) {
        content = DefinedIndicator.aiming(content, baselineValue, baselineYear, targetValue);
    }

    PlanIndicatorRef ref() {
        return new PlanIndicatorRef(
                id(),
                planId(),
                itemId(),
                content.code(),
                content.title(),
                content.titleEn(),
                definitionId,
                content.rightsType(),
                content.measure(),
                content.unit(),
                content.direction(),
                content.accumulation(),
                content.disaggregations(),
                content.sensitive(),
                content.baselineValue(),
                content.baselineYear(),
                content.targetValue(),
                content.targets(),
                content.origin());
    }

    @Override
    NodeKind kind() {
        return NodeKind.INDICATOR;
    }

    @Override
    UUID parentId() {
        return itemId();
    }

    @Override
    void moveUnder(NodeParent parent) {
        actionId = parent.kind() == NodeKind.ACTION ? parent.id() : null;
        objectiveId = parent.kind() == NodeKind.OBJECTIVE ? parent.id() : null;
    }

    @Override
    IndicatorContent content() {
        return content;
    }

    @Override
    void change(IndicatorContent content) {
        this.content = content;
    }

    /** The library's definition it goes by from now on; null makes it local. */
    void defineBy(UUID definition) {
        definitionId = definition;
    }

    UUID itemId() {
        return actionId != null ? actionId : objectiveId;
    }

    UUID definitionId() {
        return definitionId;
    }
}
