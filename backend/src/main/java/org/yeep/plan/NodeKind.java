package org.yeep.plan;

import java.util.Set;
import org.yeep.plan.document.ActionContent;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.MilestoneContent;
import org.yeep.plan.document.ObjectiveContent;
import org.yeep.plan.document.PlanContent;
import org.yeep.plan.document.ThemeContent;

/** The levels of a plan's tree and what may hang on what. */
public enum NodeKind {
    PLAN(Plan.class, PlanContent.class),
    THEME(PlanTheme.class, ThemeContent.class, PLAN),
    OBJECTIVE(Objective.class, ObjectiveContent.class, THEME),
    ACTION(Action.class, ActionContent.class, OBJECTIVE),
    MILESTONE(Milestone.class, MilestoneContent.class, ACTION),
    INDICATOR(PlanIndicator.class, IndicatorContent.class, OBJECTIVE, ACTION);

    private final Class<?> entity;
    private final Class<?> content;
    private final Set<NodeKind> parents;

    NodeKind(Class<?> entity, Class<?> content, NodeKind... parents) {
        this.entity = entity;
        this.content = content;
        this.parents = Set.of(parents);
    }

    Class<?> entity() {
        return entity;
    }

    Class<?> content() {
        return content;
    }

    boolean hangsOn(NodeKind parent) {
        return parents.contains(parent);
    }
}
