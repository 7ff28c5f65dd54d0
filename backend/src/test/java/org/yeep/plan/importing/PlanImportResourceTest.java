package org.yeep.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.yeep.plan.importing.ImportDesk.HERE;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Database;
import org.yeep.testing.Person;

@ApiTest
class PlanImportResourceTest {
    private static final Person OFFICER = HERE.officer();
    private static final String FILE = """
            Tema;Hedef;Faaliyet;Sorumlu Birim;Gösterge;Birim;Mevcut Durum;Hedef
            1. Eğitim;Kadınların okuması;Kurs açmak;Kültür Müdürlüğü;Katılan kadın sayısı;kişi;yaklaşık 300;2 bin 583
            ;;;;Açılan kurs sayısı;adet;-;%s
            """;

    @Inject
    Database database;

    @BeforeEach
    void build() throws SQLException {
        database.execute(HERE.statements());
    }

    @AfterEach
    void takeDown() throws SQLException {
        database.restoreStart();
    }

    @Test
    void aFileIsReadCorrectedBroughtInAndTakenBack() throws Exception {
        var id = HERE.send(FILE.formatted("9999999999999999"));
        OFFICER.calls().get("/api/v1/plan-imports/{i}", id).then().body("state", equalTo("READ"), "errors", equalTo(1));
        OFFICER.calls().post("/api/v1/plan-imports/{i}/import", id).then().statusCode(422);
        OFFICER.calls()
                .header("If-Match", HERE.tag(id))
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
        var id = HERE.send("%PDF-1.7");
        OFFICER.calls().get("/api/v1/plan-imports/{i}", id).then().body("state", equalTo("FAILED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "json"})
    void aPlanTakenOutHereComesBackInWithoutADifference(String format) throws Exception {
        var source = "/api/v1/plans/istanbul-buyuksehir-stratejik-plan-2020-2024/files/";
        var file = RestAssured.given().get(source + format).asByteArray();
        var id = HERE.send("plan." + format, file);

        var there = new ObjectMapper()
                .readTree(RestAssured.given().get(source + "json").asByteArray());
        var here = new ObjectMapper()
                .readTree(OFFICER.calls()
                        .get("/api/v1/plan-imports/{i}/preview", id)
                        .asByteArray());
        assertThat(here.get("document").get("themes")).isEqualTo(there.get("themes"));
        OFFICER.calls().post("/api/v1/plan-imports/{i}/import", id).then().statusCode(200);
        assertThat(counts("/api/v1/plans/" + HERE.plan() + "/draft"))
                .isEqualTo(there.toString().split("targetValue").length);
    }

    @Test
    void aDamagedFileOfOurOwnSaysWhere() throws Exception {
        var id = HERE.send("plan.json", "{\"format\":1,\"plan\":{},\"themes\":[]}".getBytes(StandardCharsets.UTF_8));
        OFFICER.calls()
                .get("/api/v1/plan-imports/{i}/preview", id)
                .then()
                .statusCode(200)
                .body("problems.items.severity", hasItem("ERROR"))
                .body("problems.items.pointer", hasItem("/plan/titleTr"));
        OFFICER.calls().post("/api/v1/plan-imports/{i}/import", id).then().statusCode(422);
    }

    private static int counts(String draft) {
        return OFFICER.calls().get(draft).asString().split("targetValue").length;
    }
}
