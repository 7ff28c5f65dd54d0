package org.yeep.plan.importing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.yeep.indicator.ThemeRef;
import org.yeep.plan.ThemeMatcher;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.IndicatorPart;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanFact;
import org.yeep.plan.importing.building.ImportProblem;
import org.yeep.plan.importing.building.PlanBuilder;
import org.yeep.plan.importing.building.Result;
import org.yeep.plan.importing.detecting.Detector;
import org.yeep.plan.importing.reading.FileReader;
import org.yeep.plan.importing.reading.Limits;

/** Reads a file as the importer does and writes what came out as lines that a person can compare. */
final class SampleOutline {
    private static final ThemeMatcher THEMES = new ThemeMatcher(themes());
    private static final ValidatorFactory VALIDATORS = Validation.buildDefaultValidatorFactory();
    private final List<String> lines = new ArrayList<>();

    private SampleOutline() {}

    static Result read(byte[] bytes) throws IOException {
        var file = Files.createTempFile("sample", ".bin");
        try {
            Files.write(file, bytes);
            var grid = new FileReader(Limits.USUAL).read(file, rows -> {});
            var mapping = new Detector(h -> !THEMES.slugs(h).isEmpty(), signature -> null).detect(grid);
            return new PlanBuilder(THEMES::slugs, VALIDATORS).build(grid, mapping);
        } finally {
            Files.delete(file);
        }
    }

    private static List<ThemeRef> themes() {
        try (InputStream in = SampleOutline.class.getResourceAsStream("/reference/themes.json")) {
            var all = new ObjectMapper().readTree(in).get("themes");
            return StreamSupport.stream(all.spliterator(), false)
                    .map(t -> new ThemeRef(
                            UUID.randomUUID(),
                            t.get("slug").asText(),
                            t.get("title_tr").asText(),
                            "",
                            true,
                            false,
                            StreamSupport.stream(t.get("aliases").spliterator(), false)
                                    .map(a -> a.asText())
                                    .toList(),
                            List.of(),
                            List.of()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> plan(Result result) {
        var outline = new SampleOutline();
        var plan = result.document().plan();
        outline.line("plan", null, plan.titleTr(), "years", plan.yearsLabel());
        for (var theme : result.document().themes()) {
            var t = theme.content();
            outline.line("theme", t.code(), t.title(), "=", t.themeSlugs(), "aim", t.generalAim());
            theme.objectives().forEach(outline::objective);
        }
        return outline.lines;
    }

    /** Such as {@code WARNING not-a-number Sayfa F4}. */
    static List<String> problems(Result result) {
        return result.problems().stream().map(SampleOutline::problem).toList();
    }

    private static String problem(ImportProblem p) {
        var at = (p.column() == null ? "" : p.column()) + (p.row() == 0 ? "" : p.row());
        return (p.severity() + " " + p.code() + " " + p.sheetName() + " " + at).strip();
    }

    private void objective(ObjectivePart part) {
        var o = part.content();
        line(
                " objective",
                o.code(),
                o.title(),
                "goal",
                Objects.requireNonNullElse(o.goalCode(), "") + " " + Objects.requireNonNullElse(o.goalTitle(), ""),
                "findings",
                o.findings(),
                "needs",
                o.needs(),
                "risks",
                o.risks(),
                "units",
                o.responsibleUnits(),
                "partners",
                o.partners(),
                "cost",
                o.costEstimateTry(),
                "facts",
                facts(o.otherFacts()));
        part.indicators().forEach(i -> indicator("  ", i));
        part.actions().forEach(this::action);
    }

    private void action(ActionPart part) {
        var a = part.content();
        line(
                "  action",
                a.code(),
                a.title(),
                "description",
                a.description(),
                "coordinators",
                a.coordinators(),
                "units",
                a.responsibleUnits(),
                "partners",
                a.partners(),
                "time",
                a.timeline(),
                "from",
                a.startsOn(),
                "to",
                a.endsOn(),
                "cost",
                a.plannedCostTry(),
                "for",
                a.targetGroups(),
                "strategic plan",
                a.strategicPlanCode(),
                "status",
                a.statedStatus(),
                "facts",
                facts(a.otherFacts()));
        part.indicators().forEach(i -> indicator("   ", i));
    }

    private void indicator(String indent, IndicatorPart part) {
        var i = part.content();
        line(
                indent + "indicator",
                i.code(),
                i.title(),
                "unit",
                i.unit(),
                "adds up",
                i.accumulation(),
                "every",
                i.frequency(),
                "source",
                i.dataSource(),
                "baseline",
                i.baselineValue(),
                "target",
                i.targetValue(),
                "targets",
                i.targets().stream()
                        .map(t -> t.period() + ":" + plain(t.value()))
                        .toList(),
                "actual",
                i.statedActual(),
                "of",
                i.year(),
                "weight",
                i.weightPct(),
                "facts",
                facts(i.otherFacts()));
    }

    private static List<String> facts(List<PlanFact> facts) {
        return facts.stream().map(f -> f.key() + ":" + f.value().asText()).toList();
    }

    private void line(String level, String code, String title, Object... values) {
        var line = new StringBuilder(level).append(' ').append(code == null ? "" : code + " ");
        line.append(title == null ? "(–)" : title);
        for (int i = 0; i < values.length; i += 2) {
            var shown = shown(values[i + 1]);
            if (!shown.isEmpty())
                line.append(" | ").append(values[i]).append(' ').append(shown);
        }
        lines.add(line.toString());
    }

    private static String shown(Object value) {
        if (value instanceof Collection<?> many)
            return many.stream().map(String::valueOf).collect(Collectors.joining("; "));
        if (value instanceof BigDecimal number) return plain(number);
        return value == null ? "" : value.toString().strip();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
