package org.yeep.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.yeep.plan.document.ThemeContent;

/** A heading of a plan in the plan's own words and order, and the shared themes it treats. */
@Entity
@DynamicUpdate // neighbours are moved past Hibernate: what it remembers of a position is not written back
class PlanTheme extends PlanNode<ThemeContent> {
    @Embedded
    private ThemeContent content;

    protected PlanTheme() {} // for Hibernate

    PlanTheme(UUID planId, UUID originId, ThemeContent content) {
        super(planId, originId);
        this.content = content;
    }

    @Override
    NodeKind kind() {
        return NodeKind.THEME;
    }

    @Override
    UUID parentId() {
        return null;
    }

    @Override
    void moveUnder(NodeParent parent) {
        // A theme stands right under its plan and stays there.
    }

    @Override
    ThemeContent content() {
        return content;
    }

    @Override
    void change(ThemeContent content) {
        this.content = content;
    }
}
