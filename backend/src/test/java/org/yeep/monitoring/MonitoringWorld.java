package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * A municipality with a plan of one action and three indicators, told by fixed ids: a count with a sex breakdown, a
 * percentage and a structural yes/no. Five cells in all.
 */
@ApplicationScoped
class MonitoringWorld {
    static final String OWNER = "0198f000-0000-7000-8000-00000000f001";
    static final String OTHER = "0198f000-0000-7000-8000-00000000f002";

    private final EntityManager entities;

    MonitoringWorld(EntityManager entities) {
        this.entities = entities;
    }

    record Plan(UUID id, UUID action, UUID people, UUID share, UUID unit) {}

    @Transactional
    Plan plan() {
        organisation(OWNER, "deneme-belediyesi-bir");
        organisation(OTHER, "deneme-belediyesi-iki");
        var plan = new Plan(id(), id(), id(), id(), id());
        var theme = id();
        var objective = id();
        run("""
                insert into plan (id, slug, organisation_id, kind, record_kind, title_tr, title_en, sources, facts)
                values (?1, ?2, ?3, 'EQUALITY_ACTION_PLAN', 'yeep', 'Deneme planı', 'Trial plan', '{}', '[]')""", plan.id(), "deneme-" + plan.id(), UUID.fromString(OWNER));
        run(
                "insert into plan_theme (id, plan_id, position, title, theme_slugs) values (?1, ?2, 1, 'Eğitim', '{}')",
                theme,
                plan.id());
        run(
                "insert into objective (id, plan_id, theme_id, position, title) values (?1, ?2, ?3, 1, 'Hedef')",
                objective,
                plan.id(),
                theme);
        run(
                "insert into action (id, plan_id, objective_id, position, title) values (?1, ?2, ?3, 1, 'Eğitim vermek')",
                plan.action(),
                plan.id(),
                objective);
        indicator(plan.people(), plan, 1, "PROCESS", "COUNT", "kişi", "{sex}");
        indicator(plan.share(), plan, 2, "OUTCOME", "PERCENT", "%", "{}");
        indicator(plan.unit(), plan, 3, "STRUCTURAL", "YES_NO", "evet/hayır", "{}");
        return plan;
    }

    /** One more indicator of the action. */
    @Transactional
    UUID indicator(Plan plan, String measure, String unit, String by) {
        var id = id();
        indicator(id, plan, 4, "OUTCOME", measure, unit, by);
        return id;
    }

    private void indicator(UUID id, Plan plan, int position, String type, String measure, String unit, String by) {
        run("""
                insert into plan_indicator (id, plan_id, action_id, position, title, rights_type, measure, unit,
                    direction, accumulation, disaggregations, sensitive, origin)
                values (?1, ?2, ?3, ?4, 'Gösterge', ?5, ?6, ?7, 'RISING', 'PER_PERIOD', cast(?8 as text[]), false,
                    'PLAN_DOCUMENT')""", id, plan.id(), plan.action(), position, type, measure, unit, by);
    }

    private void organisation(String id, String slug) {
        run("""
                insert into organisation (id, slug, name, kind, municipality_type, province_plate)
                values (?1, ?2, ?2, 'MUNICIPALITY', 'DISTRICT', 33) on conflict do nothing""", UUID.fromString(id), slug);
    }

    /** Moves the calendar of one period of a cycle. */
    @Transactional
    void shift(String cycle, int ordinal, String column, int days) {
        run(
                "update period set " + column
                        + " = cast(now() at time zone 'Europe/Istanbul' as date) + ?3 where cycle_id = ?1 and ordinal = ?2",
                UUID.fromString(cycle),
                ordinal,
                days);
    }

    @Transactional
    void put(String submission, SubmissionState state) {
        run("update submission set state = ?2 where id = ?1", UUID.fromString(submission), state.name());
    }

    /** As if it had come there without being sent, returned, reopened or corrected. */
    @Transactional
    void fresh(String submission, SubmissionState state) {
        run(
                "update submission set state = ?2, sent_at = null, receipt_sha256 = null, reopened_at = null,"
                        + " correction_requested_at = null, only_returned_items = false where id = ?1",
                UUID.fromString(submission),
                state.name());
    }

    @Transactional
    int version(String submission) {
        return ((Number) entities.createNativeQuery("select version from submission where id = ?1")
                        .setParameter(1, UUID.fromString(submission))
                        .getSingleResult())
                .intValue();
    }

    /** A unit of the municipality that answers for the plan's only action, with its people. */
    @Transactional
    UUID unit(Plan plan, String responsible, String deputy) {
        var unit = id();
        var name = "Birim " + unit;
        run("insert into unit (id, organisation_id, name) values (?1, ?2, ?3)", unit, UUID.fromString(OWNER), name);
        run(
                "insert into unit_name (id, unit_id, organisation_id, name) values (?1, ?2, ?3, ?4)",
                id(),
                unit,
                UUID.fromString(OWNER),
                name);
        person(unit, "RESPONSIBLE", responsible);
        person(unit, "DEPUTY", deputy);
        run("update action set responsible_units = array[upper(?2)] where id = ?1", plan.action(), name);
        return unit;
    }

    private void person(UUID unit, String role, String account) {
        if (account != null)
            run(
                    "insert into unit_responsible (id, unit_id, role, name, account, from_date)"
                            + " values (?1, ?2, ?3, ?4, ?4, '2020-01-01')",
                    id(),
                    unit,
                    role,
                    account);
    }

    /** Forgets who was here, or says that somebody was, some days ago. */
    @Transactional
    void seen(String account, Integer daysAgo) {
        run("delete from person where account = ?1", account);
        if (daysAgo != null)
            run(
                    "insert into person (account, name, roles, first_seen_at, last_seen_at) values (?1, ?1, '{}',"
                            + " now() - cast(?2 as int) * interval '1 day', now() - cast(?2 as int) * interval '1 day')",
                    account,
                    daysAgo);
    }

    @Transactional
    long rows(String table, String column, Object value) {
        return ((Number) entities.createNativeQuery("select count(*) from " + table + " where " + column + " = ?1")
                        .setParameter(1, value)
                        .getSingleResult())
                .longValue();
    }

    @Transactional
    String id(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return (String) query.getSingleResult();
    }

    private static UUID id() {
        return UUID.randomUUID();
    }

    private void run(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        query.executeUpdate();
    }
}
