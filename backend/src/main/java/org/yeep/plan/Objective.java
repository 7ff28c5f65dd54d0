package org.yeep.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.yeep.plan.document.ObjectiveContent;

/** What a plan wants to reach under one heading. */
@Entity
@DynamicUpdate // neighbours are moved past Hibernate: what it remembers of a position is not written back
class Objective extends PlanNode<ObjectiveContent> {
    private UUID themeId;

    @Embedded
    private ObjectiveContent content;

    protected Objective() {} // for Hibernate

    Objective(UUID planId, UUID originId, ObjectiveContent content) {
        super(planId, originId);
        this.content = content;
    }

    @Override
    NodeKind kind() {
        return NodeKind.OBJECTIVE;
    }

    @Override
    UUID parentId() {
        return themeId;
    }

    @Override
    void moveUnder(NodeParent parent) {
        themeId = parent.id();
    }

    @Override
    ObjectiveContent content() {
        return content;
    }

    @Override
    void change(ObjectiveContent content) {
        this.content = content;
    }
}
