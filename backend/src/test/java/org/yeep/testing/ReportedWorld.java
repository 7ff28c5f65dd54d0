package org.yeep.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A municipality's plan with two actions, reported for a period of its own and locked. New for each test. */
@Dependent
public class ReportedWorld {
    public static final UUID MERSIN = UUID.fromString("0198f000-0000-7000-8000-000000000033");
    public static final UUID MURATPASA = UUID.fromString("0198f000-0000-7000-8000-000000000707");

    public final UUID plan = UUID.randomUUID();
    public final UUID cycle = UUID.randomUUID();
    public final UUID period = UUID.randomUUID();
    public final UUID submission = UUID.randomUUID();
    public final UUID training = UUID.randomUUID();
    public final UUID shelter = UUID.randomUUID();
    public final UUID trained = UUID.randomUUID();
    public final UUID minutes = UUID.randomUUID();

    private final EntityManager database;

    ReportedWorld(EntityManager database) {
        this.database = database;
    }

    @Transactional
    public void create(String state) {
        cycle();
        plan();
        submission(state);
    }

    /** An organisation of the board's own, as the demonstration's platform is one. */
    @Transactional
    public UUID platform() {
        var id = UUID.randomUUID();
        run(
                "insert into organisation (id, slug, name, kind, sample) values (?1, ?2, 'Deneme heyeti',"
                        + " 'MONITORING_PLATFORM', true)",
                id,
                "heyet-" + id);
        return id;
    }

    private void cycle() {
        run("insert into monitoring_cycle values (?1, 0, 'Deneme döngüsü', 'Trial cycle', 'test', now())", cycle);
        run(
                "insert into period values (?1, ?2, 1, '2022-H1', '2022-01-01', '2022-06-30', current_date,"
                        + " current_date + 30, 5, 'PROGRESS_1')",
                period,
                cycle);
    }

    private void plan() {
        var theme = UUID.randomUUID();
        var objective = UUID.randomUUID();
        run(
                "insert into plan (id, slug, organisation_id, kind, record_kind, title_tr, title_en, start_year,"
                        + " end_year, sample, sources, facts) values (?1, ?2, ?3, 'EQUALITY_ACTION_PLAN', 'yeep',"
                        + " 'Deneme planı', 'Trial plan', 2021, 2023, true, '{}', '[]')",
                plan,
                "deneme-" + plan,
                MERSIN);
        run(
                "insert into plan_theme (id, plan_id, position, title, theme_slugs)"
                        + " values (?1, ?2, 1, 'Eğitim', '{education}')",
                theme,
                plan);
        run(
                "insert into objective (id, plan_id, theme_id, position, title) values (?1, ?2, ?3, 1, 'Eşit erişim')",
                objective,
                plan,
                theme);
        action(training, objective, 1, "Eğitim vermek");
        action(shelter, objective, 2, "Danışma merkezi açmak");
        run(
                "insert into plan_indicator (id, plan_id, action_id, position, title, rights_type, measure, unit,"
                        + " disaggregations, sensitive, origin) values (?1, ?2, ?3, 1, 'Eğitilen kişi', 'PROCESS',"
                        + " 'COUNT', 'kişi', '{sex}', false, 'PLAN_DOCUMENT')",
                trained,
                plan,
                training);
    }

    private void action(UUID id, UUID objective, int position, String title) {
        run(
                "insert into action (id, plan_id, objective_id, position, code, title)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)",
                id,
                plan,
                objective,
                position,
                "F" + position,
                title);
    }

    private void submission(String state) {
        run(
                "insert into submission (id, period_id, plan_id, organisation_id, number, state, completeness,"
                        + " on_time, sent_at, sent_by, receipt_sha256, created_at) values (?1, ?2, ?3, ?4, 1, ?5, 100,"
                        + " true, now(), 'mersin.onay', repeat('a', 64), now())",
                submission,
                period,
                plan,
                MERSIN,
                state);
        var total = observation("total", "123");
        observation("sex=F", "120");
        observation("sex=M", "3");
        run(
                "insert into action_claim values (?1, 0, ?2, ?3, 'COMPLETED', 'Eğitimler verildi.', 'test', now())",
                UUID.randomUUID(),
                submission,
                training);
        run(
                "insert into evidence (id, organisation_id, subject_kind, subject_id, kind, title, url, visibility,"
                        + " personal_data_declared, created_by, created_at) values (?1, ?2, 'OBSERVATION', ?3, 'LINK',"
                        + " 'Meclis tutanağı', 'https://example.org/tutanak', 'PUBLIC', true, 'test', now())",
                minutes,
                MERSIN,
                total);
    }

    private UUID observation(String cell, String value) {
        var id = UUID.randomUUID();
        run(
                "insert into observation (id, submission_id, plan_indicator_id, cell, status, value, updated_by,"
                        + " updated_at) values (?1, ?2, ?3, ?4, 'NORMAL', cast(?5 as numeric), 'test', now())",
                id,
                submission,
                trained,
                cell,
                value);
        return id;
    }

    @Transactional
    public UUID boardMember(String account, UUID home) {
        var id = UUID.randomUUID();
        run(
                "insert into board_member (id, account, name, organisation_id, term_from)"
                        + " values (?1, ?2, ?2, ?3, '2020-01-01')",
                id,
                account,
                home);
        return id;
    }

    @Transactional
    public void run(String sql, Object... parameters) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
        query.executeUpdate();
    }

    @Transactional
    public Object one(String sql, Object... parameters) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
        return query.getSingleResult();
    }
}
