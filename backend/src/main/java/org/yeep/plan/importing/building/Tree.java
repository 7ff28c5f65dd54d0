package org.yeep.plan.importing.building;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yeep.plan.importing.detecting.Field;
import org.yeep.plan.importing.repairing.Folding;

/** The plan while it grows; a heading that comes again is the same heading. */
class Tree {
    final List<Node> themes = new ArrayList<>();

    Node theme(String code, String title, Place place) {
        for (var theme : themes) if (same(theme, code, title)) return theme;
        var theme = new Node(Field.THEME, code, title, place);
        themes.add(theme);
        return theme;
    }

    Node objective(Node theme, String code, String title, Goal goal, Place place) {
        for (var o : theme.children(Field.OBJECTIVE)) {
            if (o.is(code, title) && Objects.equals(goal, o.get(Field.GOAL))) return o;
        }
        var objective = theme.child(Field.OBJECTIVE, code, title, place);
        if (goal != null) objective.put(Field.GOAL, goal);
        return objective;
    }

    private static boolean same(Node theme, String code, String title) {
        if (theme.title == null || title == null)
            return theme.title == null && title == null && Objects.equals(theme.code, code);
        boolean codes = code == null || theme.code == null || code.equals(theme.code);
        return codes && Folding.fold(theme.title).equals(Folding.fold(title));
    }

    /** The goal (amaç) that objectives carry. */
    record Goal(String code, String title) {}
}
