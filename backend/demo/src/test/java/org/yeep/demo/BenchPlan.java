package org.yeep.demo;

import java.util.List;
import java.util.UUID;

/** A municipality with a plan of 600 indicators, each answered in twelve cells for the one open period. */
record BenchPlan(String submission, List<String> indicators, String officer) {
    static final int INDICATORS = 600;
    static final List<String> CELLS = List.of(
            "total",
            "sex=F",
            "sex=M",
            "age=0-17",
            "age=18-24",
            "age=25-34",
            "age=35-44",
            "age=45-54",
            "age=55-64",
            "age=65+",
            "disability=yes",
            "disability=no");
    private static final String CYCLE = """
            {"titleTr": "Ölçüm", "titleEn": "Measured", "firstPeriodStart": "2022-01-01", "deadlineDays": 30,
             "graceDays": 10}""";

    static BenchPlan create(BenchStack stack, int number) throws Exception {
        var organisation = UUID.randomUUID();
        var plan = UUID.randomUUID();
        write(stack, number, organisation, plan);
        var chair = stack.token("olcum.baskan", null, "board", "board-chair");
        var officer = stack.token("olcum." + number, organisation, "municipality", "municipality-approver");
        var cycle = stack.post("/cycles", chair, CYCLE, 201).get("id").asText();
        stack.post("/cycles/" + cycle + "/plans", chair, "{\"planId\": \"" + plan + "\"}", 201);
        var submission = stack.texts(
                        "select s.id from submission s join period p on p.id = s.period_id where s.plan_id = '" + plan
                                + "' and p.ordinal = 1")
                .get(0);
        stack.run("""
                insert into observation (id, submission_id, plan_indicator_id, cell, status, value, updated_by,
                    updated_at)
                select gen_random_uuid(), '%s', i.id, c.cell, 'NORMAL', c.value, 'olcum', now()
                from plan_indicator i, (values ('total', 70), ('sex=F', 40), ('sex=M', 30), ('age=0-17', 10),
                    ('age=18-24', 10), ('age=25-34', 10), ('age=35-44', 10), ('age=45-54', 10), ('age=55-64', 10),
                    ('age=65+', 10), ('disability=yes', 20), ('disability=no', 50)) c (cell, value)
                where i.plan_id = '%s'""".formatted(submission, plan));
        stack.run("update submission set state = 'IN_ENTRY', completeness = 100 where id = '" + submission + "'");
        stack.run("analyze");
        var indicators = stack.texts("select id from plan_indicator where plan_id = '" + plan + "' order by position");
        return new BenchPlan(submission, indicators, officer);
    }

    private static void write(BenchStack stack, int number, UUID organisation, UUID plan) throws Exception {
        var theme = UUID.randomUUID();
        stack.run("""
                insert into organisation (id, slug, name, kind, municipality_type, province_plate)
                values ('%s', 'olcum-%d', 'Ölçüm %d', 'MUNICIPALITY', 'DISTRICT', 33)""".formatted(organisation, number, number));
        stack.run("""
                insert into plan (id, slug, organisation_id, kind, record_kind, title_tr, title_en, sources, facts)
                values ('%s', 'olcum-plani-%d', '%s', 'EQUALITY_ACTION_PLAN', 'yeep', 'Ölçüm', 'Measured', '{}', '[]')""".formatted(plan, number, organisation));
        stack.run(
                "insert into plan_theme (id, plan_id, position, title, theme_slugs) values ('%s', '%s', 1, 'Eğitim', '{}')"
                        .formatted(theme, plan));
        stack.run("""
                insert into objective (id, plan_id, theme_id, position, title)
                select gen_random_uuid(), '%s', '%s', n, 'Hedef' from generate_series(1, 20) n""".formatted(plan, theme));
        stack.run("""
                insert into action (id, plan_id, objective_id, position, title)
                select gen_random_uuid(), o.plan_id, o.id, n, 'Faaliyet'
                from objective o, generate_series(1, 15) n where o.plan_id = '%s'""".formatted(plan));
        stack.run("""
                insert into plan_indicator (id, plan_id, action_id, position, title, rights_type, measure, unit,
                    direction, accumulation, disaggregations, sensitive, origin)
                select gen_random_uuid(), a.plan_id, a.id, n, 'Gösterge', 'OUTCOME', 'COUNT', 'kişi', 'RISING',
                    'PER_PERIOD', '{sex,age,disability}', false, 'PLAN_DOCUMENT'
                from action a, generate_series(1, 2) n where a.plan_id = '%s'""".formatted(plan));
    }

    /** Every save of a bench is of another cell than the one before, and the first of it. */
    String cell(int indicator, int cell) {
        return "/submissions/" + submission + "/observations/" + indicators.get(indicator) + "/"
                + CELLS.get(cell % CELLS.size()).replace("=", "%3D").replace("+", "%2B");
    }
}
