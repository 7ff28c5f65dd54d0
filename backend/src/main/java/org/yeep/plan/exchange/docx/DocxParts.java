package org.yeep.plan.exchange.docx;

import static org.yeep.plan.exchange.docx.DocxWords.joined;
import static org.yeep.plan.exchange.docx.DocxWords.range;

import java.util.ArrayList;
import java.util.List;
import org.yeep.plan.document.ActionContent;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanContent;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.document.ThemePart;

/** The plan part by part: a heading a theme, a heading an objective, under it its actions and its indicators as tables. */
class DocxParts {
    private final DocxBody body;
    private final DocxWords words;

    DocxParts(DocxBody body, DocxWords words) {
        this.body = body;
        this.words = words;
    }

    void write(PlanDocument document, String owner) {
        plan(document.plan(), owner);
        document.themes().forEach(this::theme);
    }

    private void plan(PlanContent plan, String owner) {
        body.fact(words.say("owner"), owner);
        var years = range(plan.startYear(), plan.endYear());
        body.fact(words.say("years"), years.isEmpty() ? plan.yearsLabel() : years);
        body.fact(words.say("coordinatingUnit"), plan.coordinatingUnit());
        section("vision", plan.vision());
        section("preparation", plan.preparation());
    }

    private void section(String heading, String text) {
        if (text == null || text.isBlank()) return;
        body.styled(DocxStyles.heading(1), words.say(heading));
        body.text(text);
    }

    private void theme(ThemePart theme) {
        var content = theme.content();
        var title = joined(content.code(), content.title());
        body.styled(DocxStyles.heading(1), title.isEmpty() ? words.say("untitledTheme") : title);
        body.text(content.generalAim());
        theme.objectives().forEach(this::objective);
    }

    private void objective(ObjectivePart objective) {
        var content = objective.content();
        var title = joined(content.code(), content.title());
        body.styled(DocxStyles.heading(2), title.isEmpty() ? words.say("untitledObjective") : title);
        body.fact(words.say("goal"), joined(content.goalCode(), content.goalTitle()));
        body.list(words.say("findings"), content.findings());
        body.list(words.say("needs"), content.needs());
        body.list(words.say("risks"), content.risks());
        body.fact(words.say("responsible"), together(content.responsibleUnits()));
        body.fact(words.say("partners"), together(content.partners()));
        body.fact(words.say("cost"), words.money(content.costEstimateTry()));
        actions(objective.actions());
        indicators(objective);
    }

    private void actions(List<ActionPart> actions) {
        if (actions.isEmpty()) return;
        body.styled(DocxStyles.heading(3), words.say("actions"));
        body.table(
                List.of(
                        words.say("action"),
                        words.say("responsible"),
                        words.say("partners"),
                        words.say("time"),
                        words.say("cost")),
                actions.stream().map(a -> row(a.content())).toList());
    }

    private List<String> row(ActionContent action) {
        var dates = range(words.day(action.startsOn()), words.day(action.endsOn()));
        return List.of(
                joined(action.code(), action.title()),
                together(action.responsibleUnits()),
                together(action.partners()),
                dates.isEmpty() && action.timeline() != null ? action.timeline() : dates,
                words.money(action.plannedCostTry()));
    }

    /** The objective's own indicators, then those of its actions with the action's name before them. */
    private void indicators(ObjectivePart objective) {
        var rows = new ArrayList<List<String>>();
        objective.indicators().forEach(i -> rows.add(row(i.content(), words.say("objective"))));
        for (var action : objective.actions()) {
            var of = action.content().code() == null
                    ? action.content().title()
                    : action.content().code();
            action.indicators().forEach(i -> rows.add(row(i.content(), of)));
        }
        if (rows.isEmpty()) return;
        body.styled(DocxStyles.heading(3), words.say("indicators"));
        var heads = List.of("indicator", "of", "type", "unit", "baseline", "target");
        body.table(heads.stream().map(words::say).toList(), rows);
    }

    private List<String> row(IndicatorContent indicator, String of) {
        var year = indicator.baselineYear();
        return List.of(
                joined(indicator.code(), indicator.title()),
                of,
                words.code("rightsType", indicator.rightsType()),
                indicator.unit(),
                joined(words.number(indicator.baselineValue()), year == null ? "" : "(" + year + ")"),
                words.number(indicator.targetValue()));
    }

    private static String together(List<String> items) {
        return items == null ? "" : String.join(", ", items);
    }
}
