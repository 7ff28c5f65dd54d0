package org.yeep.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.yeep.plan.document.ActionContent;

/** What is to be done for an objective. */
@Entity
@DynamicUpdate // neighbours are moved past Hibernate: what it remembers of a position is not written back
class Action extends PlanNode<ActionContent> {
    private UUID objectiveId;

    @Embedded
    private ActionContent content;

    protected Action() {} // for Hibernate

    Action(UUID planId, UUID originId, ActionContent content) {
        super(planId, originId);
        this.content = content;
    }

    @Override
    NodeKind kind() {
        return NodeKind.ACTION;
    }

    @Override
    UUID parentId() {
        return objectiveId;
    }

    @Override
    void moveUnder(NodeParent parent) {
        objectiveId = parent.id();
    }

    @Override
    ActionContent content() {
        return content;
    }

    @Override
    void change(ActionContent content) {
        this.content = content;
    }
}
