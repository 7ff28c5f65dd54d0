package org.yeep.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.organisation.Organisations;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;
import org.yeep.testing.SqlCount;

@ApiTest
class PlanLintResourceTest {
    private static final String PLANS = "/api/v1/plans/";

    @Inject
    TestPlans testPlans;

    @Inject
    Organisations organisations;

    @Inject
    SqlCount sql;

    private UUID draft;

    @BeforeEach
    void makeDraft() {
        draft = testPlans.create("kars-belediyesi", "Taslak plan", PlanState.DRAFT, 2, 3);
    }

    @AfterEach
    void removeDraft() {
        testPlans.remove(draft);
    }

    @Test
    void anybodySeesWhatAPublicPlanLacks() {
        given().queryParam("lang", "en")
                .get(PLANS + "mersin-buyuksehir-yeep-2021-2023/lint")
                .then()
                .statusCode(200)
                .body("counts.errors", greaterThan(0))
                .body("findings.rule", hasItem("action-without-budget"))
                .body("findings.title", hasItem("The action has no budget"))
                .body("findings.find { it.nodeKind == 'ACTION' }.pointer", startsWith("/themes/"))
                .body("findings.findAll { it.nodeKind != 'PLAN' }.nodeId", not(hasItem((Object) null)));
    }

    @Test
    void theWordsFollowTheReader() {
        given().queryParam("lang", "tr")
                .get(PLANS + "mersin-buyuksehir-yeep-2021-2023/lint")
                .then()
                .body("findings.title", hasItem("Faaliyetin bütçesi yok"));
    }

    @Test
    void aDraftIsCheckedForThoseWhoWriteItAndNobodyElse() {
        var kars = organisations.bySlug("kars-belediyesi").orElseThrow().id().toString();
        var address = PLANS + draft + "/lint";

        given().get(address).then().statusCode(404);
        new Person("baska", "municipality", UUID.randomUUID().toString())
                .calls()
                .get(address)
                .then()
                .statusCode(404);
        new Person("yonetici", "admin", null).calls().get(address).then().statusCode(404);
        new Person("ayse", "municipality", kars)
                .calls()
                .get(address)
                .then()
                .statusCode(200)
                .body("findings.rule", hasItem("action-without-owner"));
    }

    @Test
    void theRulesAreThereWithTheirReasons() {
        given().queryParam("lang", "en")
                .get("/api/v1/lint-rules")
                .then()
                .statusCode(200)
                .body("items.size()", greaterThan(35))
                .body("items.why", everyItem(not(startsWith("lint."))))
                .body("items[0].severity", equalTo("ERROR"));
    }

    @Test
    void aLargePlanTakesNoMoreStatements() {
        var large = testPlans.create("kars-belediyesi", "Büyük plan", PlanState.IN_CONSULTATION, 20, 15);
        try {
            sql.start();
            given().get(PLANS + large + "/lint").then().statusCode(200);
            assertThat(sql.statements()).isLessThanOrEqualTo(9);
        } finally {
            testPlans.remove(large);
        }
    }
}
