package org.yeep.plan.importing;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.yeep.indicator.ThemeRef;
import org.yeep.plan.document.ActionContent;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.IndicatorPart;
import org.yeep.plan.document.ObjectiveContent;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanContent;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.document.ThemeContent;
import org.yeep.plan.document.ThemePart;

/** The shipped plans and themes, read from their files without a database. */
final class RealPlans {
    private static final Path REFERENCE = Path.of("src/main/resources/reference");
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final String[] OBJECTIVE = {
        "code", "code",
        "title", "title",
        "findings", "findings",
        "needs", "needs",
        "risks", "risks",
        "responsibleUnits", "responsible_units",
        "partners", "partners",
        "costEstimateTry", "cost_estimate_try"
    };
    private static final String[] ACTION = {
        "code", "code",
        "title", "title",
        "responsibleUnits", "responsible_units",
        "partners", "partners",
        "timeline", "timeline",
        "statedStatus", "status"
    };
    private static final String[] INDICATOR = {
        "code", "code",
        "title", "title",
        "unit", "unit",
        "baselineValue", "baseline",
        "targetValue", "target",
        "statedActual", "actual",
        "weightPct", "weight_pct"
    };

    private RealPlans() {}

    static List<Path> files() throws IOException {
        try (var files = Files.list(REFERENCE.resolve("plans"))) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    static PlanDocument read(Path file) throws IOException {
        var plan = JSON.readTree(file.toFile());
        var title = plan.get("municipality").asText() + " Yerel Eşitlik Eylem Planı";
        return PlanDocument.of(content(title), each(plan.path("themes"), RealPlans::theme));
    }

    static List<ThemeRef> themes() throws IOException {
        var added = JSON.readTree(REFERENCE.resolve("theme-decisions.json").toFile())
                .get("aliases");
        return each(JSON.readTree(REFERENCE.resolve("themes.json").toFile()).get("themes"), t -> {
            var aliases = new ArrayList<>(texts(t.get("aliases")));
            if (added.has(text(t, "slug"))) aliases.addAll(texts(added.get(text(t, "slug"))));
            return new ThemeRef(
                    new UUID(0, 0),
                    text(t, "slug"),
                    text(t, "title_tr"),
                    text(t, "title_en"),
                    t.path("core").asBoolean(),
                    false,
                    aliases,
                    List.of(),
                    List.of());
        });
    }

    private static PlanContent content(String title) {
        return JSON.convertValue(Map.of("kind", "EQUALITY_ACTION_PLAN", "titleTr", title), PlanContent.class);
    }

    private static ThemePart theme(JsonNode t) {
        var content = as(ThemeContent.class, t, "code", "code", "title", "title");
        return new ThemePart(null, content, each(t.path("objectives"), RealPlans::objective));
    }

    private static ObjectivePart objective(JsonNode o) {
        var content = as(ObjectiveContent.class, o, OBJECTIVE);
        return new ObjectivePart(
                null,
                content,
                each(o.path("indicators"), RealPlans::indicator),
                each(o.path("actions"), RealPlans::action));
    }

    private static ActionPart action(JsonNode a) {
        var content = as(ActionContent.class, a, ACTION);
        return new ActionPart(null, content, List.of(), each(a.path("indicators"), RealPlans::indicator));
    }

    private static IndicatorPart indicator(JsonNode i) {
        return new IndicatorPart(null, as(IndicatorContent.class, i, INDICATOR));
    }

    /** @param names of the record and, after each, of the file */
    private static <T> T as(Class<T> record, JsonNode of, String... names) {
        var members = JSON.createObjectNode();
        for (int i = 0; i < names.length; i += 2) members.set(names[i], of.path(names[i + 1]));
        members.properties()
                .removeIf(m -> m.getValue().isMissingNode() || m.getValue().isNull());
        return JSON.convertValue(members, record);
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> read) {
        return StreamSupport.stream(list.spliterator(), false).map(read).toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.isArray() && !list.isEmpty() ? each(list, JsonNode::asText) : null;
    }

    private static String text(JsonNode of, String name) {
        return of.hasNonNull(name) ? of.get(name).asText() : null;
    }
}
