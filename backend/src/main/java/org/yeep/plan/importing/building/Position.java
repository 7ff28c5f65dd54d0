package org.yeep.plan.importing.building;

import java.util.List;
import org.yeep.plan.importing.building.Tree.Goal;
import org.yeep.plan.importing.detecting.Field;

/** Where in the plan the reader of a file is; a level that changes closes those below it. */
class Position {
    private final Tree tree;
    private Node theme;
    private Goal goal;
    private Node objective;
    private Node action;
    private List<Node> indicators = List.of();

    Position(Tree tree) {
        this.tree = tree;
    }

    void theme(LevelText text) {
        var found = tree.theme(text.code(), text.title(), text.place());
        if (found == theme) return;
        theme = found;
        goal = null;
        closeObjective();
    }

    void goal(LevelText text) {
        var found = new Goal(text.code(), text.title());
        if (found.equals(goal)) return;
        goal = found;
        closeObjective();
    }

    void objective(LevelText text) {
        if (objective != null && objective.is(text.code(), text.title())) return;
        closeObjective();
        objective = tree.objective(ensureTheme(text.place()), text.code(), text.title(), goal, text.place());
    }

    /** A row that names its objective and no action speaks of the objective. */
    void noAction() {
        action = null;
    }

    /** @param again whether the same words as in the row above mean the same action */
    void action(LevelText text, boolean again) {
        if (again && action != null && action.is(text.code(), text.title())) return;
        action = ensureObjective(text.place()).child(Field.ACTION, text.code(), text.title(), text.place());
    }

    void indicators(List<LevelText> texts) {
        var parent = action != null ? action : ensureObjective(texts.get(0).place());
        indicators = texts.stream()
                .map(t -> parent.child(Field.INDICATOR, t.code(), t.title(), t.place()))
                .toList();
    }

    void noIndicators() {
        indicators = List.of();
    }

    private void closeObjective() {
        objective = null;
        action = null;
        indicators = List.of();
    }

    private Node ensureTheme(Place place) {
        if (theme == null) theme = tree.theme(null, null, place);
        return theme;
    }

    private Node ensureObjective(Place place) {
        if (objective == null) objective = tree.objective(ensureTheme(place), null, null, goal, place);
        return objective;
    }

    /** An objective that is only there because a goal was named. */
    Node objectiveOfGoal(Place place) {
        return objective != null || goal == null ? objective : ensureObjective(place);
    }

    Node theme() {
        return theme;
    }

    Node objective() {
        return objective;
    }

    Node action() {
        return action;
    }

    List<Node> indicators() {
        return indicators;
    }

    /** The lowest node of the present row; null before the first. */
    Node deepest() {
        if (!indicators.isEmpty()) return indicators.get(0);
        if (action != null) return action;
        return objective != null ? objective : theme;
    }
}
