package org.yeep.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.yeep.indicator.IndicatorLibrary;
import org.yeep.organisation.Organisations;
import org.yeep.plan.document.PlanKind;
import org.yeep.shared.reference.ReferenceTable;

/** Plans that a test makes for itself, of any size and state, and takes away again. */
@ApplicationScoped
class TestPlans {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TABLES =
            List.of("plan_indicator", "action", "objective", "plan_theme", "plan where id = ?1");
    private final EntityManager entities;
    private final ReferenceTable table;
    private final IndicatorLibrary library;
    private final Organisations organisations;

    TestPlans(EntityManager entities, ReferenceTable table, IndicatorLibrary library, Organisations organisations) {
        this.entities = entities;
        this.table = table;
        this.library = library;
        this.organisations = organisations;
    }

    /** One theme, {@code objectives} objectives with {@code actions} actions each, every action with one indicator. */
    @Transactional
    UUID create(String owner, String title, PlanState state, int objectives, int actions) {
        var id = UUID.randomUUID();
        var decisions = new java.util.HashMap<String, Object>();
        decisions.put("id", id);
        decisions.put("slug", "test-" + id);
        decisions.put(
                "organisationId", organisations.bySlug(owner).orElseThrow().id());
        decisions.put("kind", PlanKind.MONITORING_PLAN);
        decisions.put("state", state);
        decisions.put("titleTr", title);
        decisions.put("titleEn", title);
        var theme = Map.of(
                "title",
                "Sağlık",
                "objectives",
                IntStream.rangeClosed(1, objectives)
                        .mapToObj(o -> objective(o, actions))
                        .toList());
        var file = Map.of("kind", "test", "source_url", List.of("https://example.org"), "themes", List.of(theme));
        var rows = new PlanRows(library);
        rows.add(JSON.valueToTree(decisions), JSON.valueToTree(file));
        rows.writeTo(table);
        return id;
    }

    private static Map<String, Object> objective(int number, int actions) {
        return Map.of(
                "code", "1." + number,
                "title", "Amaç " + number,
                "actions",
                        IntStream.rangeClosed(1, actions)
                                .mapToObj(TestPlans::action)
                                .toList());
    }

    private static Map<String, Object> action(int number) {
        var indicator = Map.of("title", "Ulaşılan kişi sayısı " + number, "unit", "kişi");
        return Map.of("title", "Faaliyet " + number, "indicators", List.of(indicator));
    }

    @Transactional
    void remove(UUID plan) {
        for (var from : TABLES) {
            var sql = "delete from " + (from.contains("where") ? from : from + " where plan_id = ?1");
            entities.createNativeQuery(sql).setParameter(1, plan).executeUpdate();
        }
    }
}
