package org.yeep.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Database;
import org.yeep.testing.Person;

@ApiTest
class PlanImportResourceTest {
    private static final String OWNER = "0198f000-0000-7000-8000-00000b000001";
    private static final String PLAN = "0198f000-0000-7000-8000-00000b000002";
    private static final Person OFFICER = new Person("ice.alan", "municipality", OWNER);
    private static final String FILE = """
            Tema;Hedef;Faaliyet;Sorumlu Birim;Gösterge;Birim;Mevcut Durum;Hedef
            1. Eğitim;Kadınların okuması;Kurs açmak;Kültür Müdürlüğü;Katılan kadın sayısı;kişi;yaklaşık 300;2 bin 583
            ;;;;Açılan kurs sayısı;adet;-;%s
            """;

    @Inject
    Database database;

    @BeforeEach
    void build() throws SQLException {
        database.execute(List.of(
                "insert into organisation (id, slug, name, kind, municipality_type, province_plate, sample) values ('"
                        + OWNER + "', 'ice-alan', 'İçe Alan Belediyesi', 'MUNICIPALITY', 'DISTRICT', 33, true)",
                "insert into plan (id, slug, organisation_id, kind, state, record_kind, title_tr, sources, facts) values ('"
                        + PLAN
                        + "', 'ice-alinan', '" + OWNER
                        + "', 'EQUALITY_ACTION_PLAN', 'DRAFT', 'yeep', 'İçe alınan', '{}', '[]')"));
    }

    @AfterEach
    void takeDown() throws SQLException {
        database.restoreStart();
    }

    @Test
    void aFileIsReadCorrectedBroughtInAndTakenBack() throws Exception {
        var id = send(FILE.formatted("9999999999999999"));
        OFFICER.calls().get("/api/v1/plan-imports/{i}", id).then().body("state", equalTo("READ"), "errors", equalTo(1));
        OFFICER.calls().post("/api/v1/plan-imports/{i}/import", id).then().statusCode(422);
        OFFICER.calls()
                .header("If-Match", tag(id))
                .contentType("application/json")
                .body("{\"cells\":[{\"sheet\":0,\"row\":3,\"column\":7,\"text\":\"12\"}]}")
                .patch("/api/v1/plan-imports/{i}/cells", id)
                .then()
                .statusCode(200)
                .body("errors", equalTo(0));
        var preview = OFFICER.calls()
                .get("/api/v1/plan-imports/{i}/preview", id)
                .then()
                .statusCode(200)
                .extract();
        var action = "document.themes[0].objectives[0].actions[0].";
        assertThat(preview.<String>path("document.themes[0].content.title")).isEqualTo("Eğitim");
        assertThat(preview.<List<Integer>>path(action + "indicators.content.targetValue"))
                .containsExactly(2583, 12);
        OFFICER.calls()
                .post("/api/v1/plan-imports/{i}/import", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("IMPORTED"));
        OFFICER.calls().post("/api/v1/plan-imports/{i}/import", id).then().statusCode(409);
        OFFICER.calls()
                .post("/api/v1/plan-imports/{i}/undo", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("UNDONE"));
    }

    @Test
    void aFileThatIsNoTableFailsWithAWord() throws Exception {
        var id = send("%PDF-1.7");
        OFFICER.calls().get("/api/v1/plan-imports/{i}", id).then().body("state", equalTo("FAILED"));
    }

    private static String tag(String id) {
        return OFFICER.calls().get("/api/v1/plan-imports/{i}", id).header("ETag");
    }

    private static String send(String text) throws InterruptedException {
        String id = OFFICER.calls()
                .multiPart("file", "plan.csv", text.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/plans/{p}/imports", PLAN)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (int i = 0; i < 100; i++) {
            String state = OFFICER.calls().get("/api/v1/plan-imports/{i}", id).path("state");
            if (!state.equals("RECEIVED") && !state.equals("READING")) break;
            Thread.sleep(100);
        }
        return id;
    }
}
