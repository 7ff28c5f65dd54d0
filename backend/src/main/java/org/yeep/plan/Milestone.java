package org.yeep.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.yeep.plan.document.MilestoneContent;

/** A step of an action that is either done or not. */
@Entity
@DynamicUpdate // neighbours are moved past Hibernate: what it remembers of a position is not written back
class Milestone extends PlanNode<MilestoneContent> {
    private UUID actionId;

    @Embedded
    private MilestoneContent content;

    protected Milestone() {} // for Hibernate

    Milestone(UUID planId, UUID originId, MilestoneContent content) {
        super(planId, originId);
        this.content = content;
    }

    @Override
    NodeKind kind() {
        return NodeKind.MILESTONE;
    }

    @Override
    UUID parentId() {
        return actionId;
    }

    @Override
    void moveUnder(NodeParent parent) {
        actionId = parent.id();
    }

    @Override
    MilestoneContent content() {
        return content;
    }

    @Override
    void change(MilestoneContent content) {
        this.content = content;
    }
}
