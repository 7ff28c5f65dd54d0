package org.yeep.plan.linting;

import java.util.ArrayList;
import java.util.List;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.IndicatorPart;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.document.ThemePart;
import org.yeep.plan.linting.Part.ActionAt;
import org.yeep.plan.linting.Part.IndicatorAt;
import org.yeep.plan.linting.Part.ObjectiveAt;
import org.yeep.plan.linting.Part.PlanAt;
import org.yeep.plan.linting.Part.ThemeAt;

/** All parts of a plan level by level, walked once for all rules. */
public final class LintContext {
    private final PlanAt plan;
    private final List<ThemeAt> themes = new ArrayList<>();
    private final List<ObjectiveAt> objectives = new ArrayList<>();
    private final List<ActionAt> actions = new ArrayList<>();
    private final List<IndicatorAt> indicators = new ArrayList<>();

    private LintContext(PlanDocument document) {
        this.plan = new PlanAt(document);
        for (int i = 0; i < document.themes().size(); i++)
            theme("/themes/" + i, document.themes().get(i));
    }

    public static LintContext of(PlanDocument document) {
        return new LintContext(document);
    }

    public PlanAt plan() {
        return plan;
    }

    public List<ThemeAt> themes() {
        return themes;
    }

    public List<ObjectiveAt> objectives() {
        return objectives;
    }

    public List<ActionAt> actions() {
        return actions;
    }

    public List<IndicatorAt> indicators() {
        return indicators;
    }

    private void theme(String at, ThemePart theme) {
        int before = indicators.size();
        for (int i = 0; i < theme.objectives().size(); i++) {
            objective(at + "/objectives/" + i, theme.objectives().get(i));
        }
        themes.add(new ThemeAt(at, theme, since(before)));
    }

    private void objective(String at, ObjectivePart objective) {
        int before = indicators.size();
        indicators(at, objective.indicators(), objective.content().title());
        for (int i = 0; i < objective.actions().size(); i++)
            action(at + "/actions/" + i, objective.actions().get(i), objective);
        objectives.add(new ObjectiveAt(at, objective, since(before)));
    }

    private void action(String at, ActionPart action, ObjectivePart objective) {
        indicators(at, action.indicators(), action.content().title());
        actions.add(new ActionAt(at, action, objective));
    }

    private void indicators(String at, List<IndicatorPart> parts, String itemTitle) {
        for (int i = 0; i < parts.size(); i++) {
            indicators.add(new IndicatorAt(at + "/indicators/" + i, parts.get(i), itemTitle));
        }
    }

    private List<IndicatorAt> since(int before) {
        return List.copyOf(indicators.subList(before, indicators.size()));
    }
}
