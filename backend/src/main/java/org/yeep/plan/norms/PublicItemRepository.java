package org.yeep.plan.norms;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yeep.plan.PlanItemKind;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.sql.Row;
import org.yeep.shared.sql.Sql;

/** Objectives and actions of public plans, plan by plan in each plan's own order; one statement. */
@ApplicationScoped
class PublicItemRepository {
    private static final String PLACE = "to_char(t.position, 'FM00000') || to_char(o.position, 'FM00000')";
    private static final String ITEMS = """
            select * from (
                select o.id, 'OBJECTIVE' as kind, o.title, p.id as plan_id, p.slug, p.title_tr, g.name, p.sample,
                       {place} || '00000' as place
                from objective o join plan_theme t on t.id = o.theme_id join plan p on p.id = o.plan_id
                    join organisation g on g.id = p.organisation_id
                where p.visible and o.position is not null and {objective}
                union all
                select a.id, 'ACTION', a.title, p.id, p.slug, p.title_tr, g.name, p.sample,
                       {place} || to_char(a.position, 'FM00000')
                from action a join objective o on o.id = a.objective_id join plan_theme t on t.id = o.theme_id
                    join plan p on p.id = a.plan_id join organisation g on g.id = p.organisation_id
                where p.visible and a.position is not null and {action}) i
            where {after}
            order by i.slug, i.place, i.id limit :most""";

    private final Sql sql;

    PublicItemRepository(Sql sql) {
        this.sql = sql;
    }

    /** To copy from: an objective whose source names none gives nothing, its actions do. */
    Page<PublicItem> ofTheme(String slug, Cursor after, int limit) {
        var among = "t.theme_slugs @> array[cast(:slug as text)]";
        return page(among + " and o.title is not null", among, Map.of("slug", slug), after, limit);
    }

    /** @param norms any of them, as they are written everywhere */
    Page<PublicItem> naming(List<String> norms, Cursor after, int limit) {
        var wanted = " && string_to_array(:norms, ',')";
        return page("o.norms" + wanted, "a.norms" + wanted, Map.of("norms", String.join(",", norms)), after, limit);
    }

    private Page<PublicItem> page(String objective, String action, Map<String, Object> asked, Cursor after, int limit) {
        var parameters = new HashMap<>(asked);
        parameters.put("most", limit + 1);
        var query = ITEMS.replace("{place}", PLACE)
                .replace("{objective}", objective)
                .replace("{action}", action)
                .replace("{after}", after(after, parameters));
        var found = sql.list(query, parameters, Placed::of);
        return Page.of(found, limit, Placed::cursor).map(Placed::item);
    }

    private static String after(Cursor after, Map<String, Object> parameters) {
        if (after == null) return "true";
        parameters.put("slugAfter", after.text(0));
        parameters.put("placeAfter", after.text(1));
        parameters.put("idAfter", after.uuid(2));
        return "(i.slug, i.place, i.id) > (:slugAfter, :placeAfter, cast(:idAfter as uuid))";
    }

    private record Placed(PublicItem item, String place) {
        static Placed of(Row row) {
            var item = new PublicItem(
                    row.uuid("id"),
                    row.code("kind", PlanItemKind.class),
                    row.text("title"),
                    row.uuid("plan_id"),
                    row.text("slug"),
                    row.text("title_tr"),
                    row.text("name"),
                    row.flag("sample"));
            return new Placed(item, row.text("place"));
        }

        Cursor cursor() {
            return Cursor.of(item.planSlug(), place, item.id());
        }
    }
}
