package org.yeep.notification;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yeep.shared.time.Clocks;
import org.yeep.testing.Database;
import org.yeep.testing.Person;

/** Two municipalities with a plan and an open submission each; their people have signed in. */
@Singleton
public class NotificationWorld {
    public static final String OWN = "0198f000-0000-7000-8000-0000000e0001";
    public static final String OTHER = "0198f000-0000-7000-8000-0000000e0002";
    public static final Person OFFICER = new Person("bildirim.veri", "municipality", OWN);
    public static final Person APPROVER = new Person("bildirim.onay", "municipality,municipality-approver", OWN);
    public static final Person NEIGHBOUR = new Person("komsu.bildirim", "municipality,municipality-approver", OTHER);
    public static final Person ADMIN = new Person("bildirim.yonetici", "admin", null);

    private final Database database;

    NotificationWorld(Database database) {
        this.database = database;
    }

    /** @return the submission's id */
    public String build() throws SQLException {
        database.restoreStart();
        run(
                "insert into organisation (id, slug, name, kind, municipality_type, province_plate) values ('" + OWN
                        + "', 'bildirim-bir', 'Bildirim Bir', 'MUNICIPALITY', 'DISTRICT', 33), ('" + OTHER
                        + "', 'bildirim-iki', 'Bildirim İki', 'MUNICIPALITY', 'DISTRICT', 33)",
                "insert into monitoring_cycle (id, title_tr, title_en, created_by, created_at) values ('" + id("0010")
                        + "', 'Döngü', 'Cycle', 'test', now())",
                "insert into period (id, cycle_id, ordinal, code, starts_on, ends_on, opens_on, deadline, grace_days,"
                        + " feeds) values ('" + id("0011") + "', '" + id("0010")
                        + "', 1, '2025-H2', '2025-07-01', '2025-12-31', '" + day(-20) + "', '" + day(20)
                        + "', 5, 'PROGRESS_1')");
        submission("0020", OWN, "OPEN");
        submission("0030", OTHER, "OPEN");
        for (var person : List.of(OFFICER, APPROVER, NEIGHBOUR, ADMIN)) signIn(person);
        return id("0025");
    }

    public static void signIn(Person person) {
        person.calls().get("/api/v1/me").then().statusCode(200);
    }

    public static String id(String last) {
        return "0198f000-0000-7000-8000-0000000e" + last;
    }

    public static LocalDate day(int fromToday) {
        return LocalDate.now(Clocks.ZONE).plusDays(fromToday);
    }

    /** A plan with an objective of one unit, an action of another, and an indicator each; the first in three cells. */
    private void submission(String base, String owner, String state) throws SQLException {
        var last = Integer.parseInt(base, 16);
        String plan = part(last);
        run(
                "insert into plan (id, slug, organisation_id, kind, record_kind, title_tr, title_en, sources, facts)"
                        + " values ('" + plan + "', 'bildirim-" + base + "', '" + owner
                        + "', 'EQUALITY_ACTION_PLAN', 'yeep', 'Eşitlik planı', 'Equality plan', '{}', '[]')",
                "insert into plan_theme (id, plan_id, position, title, theme_slugs) values ('" + part(last + 1) + "', '"
                        + plan + "', 1, 'Eğitim', '{}')",
                "insert into objective (id, plan_id, theme_id, position, title, responsible_units) values ('"
                        + part(last + 2) + "', '" + plan + "', '" + part(last + 1) + "', 1, 'Hedef',"
                        + " '{Kadın Müdürlüğü}')",
                "insert into action (id, plan_id, objective_id, position, title, responsible_units) values ('"
                        + part(last + 3) + "', '" + plan + "', '" + part(last + 2) + "', 1, 'Eğitim vermek',"
                        + " '{Eğitim Müdürlüğü}')",
                indicator(part(last + 6), plan, "action_id", part(last + 3), "{sex}"),
                indicator(part(last + 7), plan, "objective_id", part(last + 2), "{}"),
                "insert into submission (id, period_id, plan_id, organisation_id, number, state, created_at) values ('"
                        + part(last + 5) + "', '" + id("0011") + "', '" + plan + "', '" + owner + "', 1, '" + state
                        + "', now())");
    }

    private static String indicator(String id, String plan, String column, String item, String by) {
        return "insert into plan_indicator (id, plan_id, " + column + ", position, title, rights_type, measure, unit,"
                + " direction, accumulation, disaggregations, sensitive, origin) values ('" + id + "', '" + plan
                + "', '"
                + item + "', 1, 'Gösterge', 'PROCESS', 'COUNT', 'kişi', 'RISING', 'PER_PERIOD', '" + by
                + "', false, 'PLAN_DOCUMENT')";
    }

    private static String part(int last) {
        return id("%04x".formatted(last));
    }

    /** A unit with somebody who answers for it; {@code account} null where none belongs to the name. */
    public void unit(String last, String name, String role, String account) throws SQLException {
        var id = id(last);
        run(
                "insert into unit (id, organisation_id, name) values ('" + id + "', '" + OWN + "', '" + name + "')",
                "insert into unit_name (id, unit_id, organisation_id, name) values (gen_random_uuid(), '" + id + "', '"
                        + OWN + "', '" + name + "')",
                responsible(last, role, "Ayşe", account));
    }

    public void deputy(String last, String name, String account) throws SQLException {
        run(responsible(last, "DEPUTY", name, account));
    }

    /** The unit's responsible person is away today. */
    public void away(String last) throws SQLException {
        run("insert into unit_absence (id, unit_id, responsible_id, first_day, last_day, said_by) select"
                + " gen_random_uuid(), unit_id, id, '" + day(-2) + "', '" + day(2)
                + "', 'bildirim.onay' from unit_responsible where unit_id = '" + id(last)
                + "' and role = 'RESPONSIBLE'");
    }

    private static String responsible(String last, String role, String name, String account) {
        var said = account == null ? "null" : "'" + account + "'";
        return "insert into unit_responsible (id, unit_id, role, name, account, from_date) values (gen_random_uuid(), '"
                + id(last) + "', '" + role + "', '" + name + "', " + said + ", '2020-01-01')";
    }

    /** An answer to a cell of the own submission: of indicator 0026 (education) or 0027 (women). */
    public void answer(String indicator, String cell) throws SQLException {
        answer(indicator, cell, 3);
    }

    public void answer(String indicator, String cell, int value) throws SQLException {
        run("insert into observation (id, submission_id, plan_indicator_id, cell, status, value, updated_by,"
                + " updated_at) values (gen_random_uuid(), '" + id("0025") + "', '" + id(indicator) + "', '" + cell
                + "', 'NORMAL', " + value + ", 'bildirim.veri', now())");
    }

    public void deadline(int fromToday) throws SQLException {
        run("update period set deadline = '" + day(fromToday) + "' where id = '" + id("0011") + "'");
    }

    public void state(String state) throws SQLException {
        run("update submission set state = '" + state + "', version = version + 1 where id = '" + id("0025") + "'");
    }

    public void run(String... statements) throws SQLException {
        database.execute(new ArrayList<>(List.of(statements)));
    }

    public static UUID uuid(String last) {
        return UUID.fromString(id(last));
    }
}
