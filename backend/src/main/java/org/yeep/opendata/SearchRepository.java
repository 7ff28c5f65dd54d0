package org.yeep.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.problem.DomainProblem.Malformed;
import org.yeep.shared.sql.Row;
import org.yeep.shared.sql.Sql;

/** Looks for all words in the titles of everything public; one statement whatever is looked for. */
@ApplicationScoped
class SearchRepository {
    private static final int MOST_WORDS = 8;
    /** In the order in which people are shown them. {words} stands for the test on the folded text before it. */
    private static final Map<SearchKind, String> SOURCES = Map.of(
            SearchKind.ORGANISATION, """
                    select 1 as rank, 'ORGANISATION' as kind, o.id, o.name as title, v.name as subtitle,
                           '/organisations/' || o.slug as path
                    from organisation o left join province v on v.plate = o.province_plate
                    where {tr_fold(o.name)}""",
            SearchKind.PLAN, """
                    select 2, 'PLAN', p.id, p.title_tr, o.name, '/plans/' || p.id
                    from plan p join organisation o on o.id = p.organisation_id
                    where p.visible and {tr_fold(p.title_tr)}""",
            SearchKind.REPORT, """
                    select 3, 'REPORT', r.id, r.title_tr, r.period_code, '/reports/' || r.id
                    from report r
                    where r.state in ('PUBLISHED', 'CORRECTED') and {tr_fold(r.title_tr)}""",
            SearchKind.OBJECTIVE, """
                    select 4, 'OBJECTIVE', j.id, j.title, p.title_tr, '/plan-items/' || j.id
                    from objective j join plan p on p.id = j.plan_id
                    where p.visible and j.position is not null and {tr_fold(j.title)}""",
            SearchKind.ACTION, """
                    select 5, 'ACTION', a.id, a.title, p.title_tr, '/plan-items/' || a.id
                    from action a join plan p on p.id = a.plan_id
                    where p.visible and a.position is not null and {tr_fold(a.title)}""",
            SearchKind.INDICATOR, """
                    select 6, 'INDICATOR', i.id, i.title, p.title_tr, '/plan-indicators/' || i.id
                    from plan_indicator i join plan p on p.id = i.plan_id
                    where p.visible and i.position is not null and {tr_fold(i.title)}""",
            SearchKind.DEFINITION, """
                    select 7, 'DEFINITION', d.id, d.title_tr, d.code, '/indicator-definitions/' || d.code
                    from indicator_definition d
                    where d.state in ('PUBLISHED', 'RETIRED')
                        and {(tr_fold(d.title_tr) || ' ' || tr_fold(d.title_en))}""");

    private final Sql sql;

    SearchRepository(Sql sql) {
        this.sql = sql;
    }

    /** @param kind null for every kind */
    Page<SearchHit> find(String text, SearchKind kind, Cursor after, int limit) {
        var words = Arrays.stream(text.strip().split("\\s+")).limit(MOST_WORDS).toList();
        var parameters = new HashMap<String, Object>(Map.of("most", limit + 1));
        IntStream.range(0, words.size()).forEach(i -> parameters.put("w" + i, "%" + literal(words.get(i)) + "%"));
        var query = "select * from (" + union(kind, words.size()) + ") h where {after}"
                + " order by rank, title collate \"tr-x-icu\", id limit :most";
        var ranks = new ArrayList<Integer>();
        var found = sql.list(query.replace("{after}", after(after, parameters)), parameters, row -> {
            ranks.add(row.integer("rank"));
            return hit(row);
        });
        return Page.of(found, limit, h -> Cursor.of(ranks.get(found.indexOf(h)), h.title(), h.id()));
    }

    private static String union(SearchKind kind, int words) {
        var kinds = kind == null ? List.of(SearchKind.values()) : List.of(kind);
        // The first part names the columns, so it stays even if its kind is not asked for.
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "select 0 as rank, '' as kind, cast(null as uuid) as id, cast('' as text) as title,"
                                        + " cast('' as text) as subtitle, '' as path where false"),
                        kinds.stream().map(k -> matching(SOURCES.get(k), words)))
                .collect(Collectors.joining("\nunion all\n"));
    }

    private static String matching(String source, int words) {
        int open = source.lastIndexOf('{');
        var expression = source.substring(open + 1, source.lastIndexOf('}'));
        var tests = IntStream.range(0, words)
                .mapToObj(i -> expression + " like tr_fold(:w" + i + ")")
                .collect(Collectors.joining(" and "));
        return source.substring(0, open) + tests;
    }

    private static String after(Cursor cursor, Map<String, Object> parameters) {
        if (cursor == null) return "true";
        try {
            parameters.put("rank", Integer.parseInt(cursor.text(0)));
        } catch (NumberFormatException e) {
            throw new Malformed("cursor-not-valid");
        }
        parameters.put("title", cursor.text(1));
        parameters.put("id", cursor.uuid(2));
        return "(rank, title collate \"tr-x-icu\", id) > (:rank, :title collate \"tr-x-icu\", :id)";
    }

    /** What people type is never a pattern. */
    private static String literal(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static SearchHit hit(Row row) {
        return new SearchHit(
                row.code("kind", SearchKind.class),
                row.uuid("id"),
                row.text("title"),
                row.text("subtitle"),
                row.text("path"));
    }
}
