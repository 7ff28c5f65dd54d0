package org.yeep.monitoring.progress;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A plan of any size with a baseline and a target for each indicator, and two half-years to report: one sent, one open. */
@Dependent
class MeasuredPlan {
    private static final UUID OWNER = UUID.fromString("0198f000-0000-7000-8000-000000000033");

    final UUID plan = UUID.randomUUID();
    final UUID sent = UUID.randomUUID();
    final UUID open = UUID.randomUUID();
    final List<UUID> indicators = new ArrayList<>();

    private final EntityManager database;
    private final Random random = new Random(21);

    MeasuredPlan(EntityManager database) {
        this.database = database;
    }

    ReportedSubmission submission() {
        var days = new ReportingMoment("2022-H2", LocalDate.of(2022, 7, 1), LocalDate.of(2022, 12, 31));
        return new ReportedSubmission(open, plan, days);
    }

    /** Themes × objectives × actions × indicators, each level with as many parts as told; one objective has its own. */
    @Transactional
    void create(int themes, int objectives, int actions, int each) {
        run(
                "insert into plan (id, slug, organisation_id, kind, record_kind, title_tr, title_en, start_year,"
                        + " end_year, sources, facts) values (?1, ?2, ?3, 'EQUALITY_ACTION_PLAN', 'yeep', 'Plan', 'Plan',"
                        + " 2022, 2024, '{}', '[]')",
                plan,
                "olculen-" + plan,
                OWNER);
        for (int t = 1; t <= themes; t++) {
            var theme =
                    part("plan_theme (id, plan_id, position, title, theme_slugs) values (?1, ?2, ?3, 'T', '{}')", t);
            for (int o = 1; o <= objectives; o++) objective(theme, o, actions, each);
        }
        cycle();
    }

    private void objective(UUID theme, int position, int actions, int each) {
        var objective = part(
                "objective (id, plan_id, position, title, theme_id, weight_pct) values (?1, ?2, ?3, 'H', ?4, ?5)",
                position,
                theme,
                weight());
        if (position == 1) indicator("objective_id", objective, 1);
        for (int a = 1; a <= actions; a++) {
            var action = part(
                    "action (id, plan_id, position, title, objective_id, weight_pct) values (?1, ?2, ?3, 'E', ?4, ?5)",
                    a,
                    objective,
                    weight());
            for (int i = 1; i <= each; i++) indicator("action_id", action, i);
        }
    }

    private void indicator(String parent, UUID id, int position) {
        indicators.add(part(
                "plan_indicator (id, plan_id, position, title, measure, unit, direction, accumulation,"
                        + " disaggregations, sensitive, baseline_value, baseline_year, target_value, weight_pct, origin, "
                        + parent
                        + ") values (?1, ?2, ?3, 'G', 'COUNT', 'adet', 'RISING', ?6, '{}', false, ?7, 2021, 100,"
                        + " ?5, 'PLAN_DOCUMENT', ?4)",
                position,
                id,
                weight(),
                random.nextBoolean() ? "PER_PERIOD" : "POINT_IN_TIME",
                random.nextInt(6) == 0 ? null : BigDecimal.valueOf(random.nextInt(100))));
    }

    private BigDecimal weight() {
        return random.nextInt(3) == 0 ? null : BigDecimal.valueOf(random.nextInt(1, 400), 1);
    }

    private void cycle() {
        var cycle = UUID.randomUUID();
        run("insert into monitoring_cycle values (?1, 0, 'Deneme', 'Trial', 'test', now())", cycle);
        period(cycle, 1, "2022-01-01", "2022-06-30", sent, "LOCKED", "now()");
        period(cycle, 2, "2022-07-01", "2022-12-31", open, "IN_ENTRY", "null");
        for (var indicator : indicators) if (random.nextInt(5) > 0) write(sent, indicator, random.nextInt(60));
    }

    private void period(UUID cycle, int ordinal, String from, String to, UUID submission, String state, String at) {
        var period = UUID.randomUUID();
        run(
                "insert into period values (?1, ?2, " + ordinal + ", '2022-H" + ordinal + "', '" + from + "', '" + to
                        + "', current_date, current_date + 30, 5, 'PROGRESS_" + ordinal + "')",
                period,
                cycle);
        run(
                "insert into submission (id, period_id, plan_id, organisation_id, number, state, sent_at,"
                        + " receipt_sha256, created_at) values (?1, ?2, ?3, ?4, 1, ?5, " + at + ", case when " + at
                        + " is null then null else repeat('a', 64) end, now())",
                submission,
                period,
                plan,
                OWNER,
                state);
    }

    @Transactional
    void write(UUID submission, UUID indicator, int value) {
        run(
                "insert into observation (id, submission_id, plan_indicator_id, cell, status, value, updated_by,"
                        + " updated_at) values (?1, ?2, ?3, 'total', 'NORMAL', ?4, 'test', clock_timestamp())"
                        + " on conflict on constraint uq_observation_submission_indicator_cell"
                        + " do update set value = excluded.value, updated_at = excluded.updated_at",
                UUID.randomUUID(),
                submission,
                indicator,
                value);
    }

    @Transactional
    void empty(UUID submission, UUID indicator) {
        run("delete from observation where submission_id = ?1 and plan_indicator_id = ?2", submission, indicator);
    }

    @Transactional
    void run(String sql, Object... values) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        query.executeUpdate();
    }

    /** Inserts one row with id, plan, position and what else there is. */
    private UUID part(String into, Object... values) {
        var id = UUID.randomUUID();
        var all = new ArrayList<Object>(List.of(id, plan));
        for (var value : values) all.add(value);
        run("insert into " + into, all.toArray());
        return id;
    }
}
