package org.yeep.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yeep.plan.document.IndicatorOrigin;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.NotFound;
import org.yeep.testing.ApiTest;
import org.yeep.testing.SqlCount;

@ApiTest
class PlanItemResourceTest {
    private static final String ITEMS = "/api/v1/plan-items/";
    private static final String INDICATORS = "/api/v1/plan-indicators/";
    private final Plans plans;
    private final TestPlans testPlans;
    private final SqlCount sql;
    private UUID plan;
    private UUID hidden;

    PlanItemResourceTest(Plans plans, TestPlans testPlans, SqlCount sql) {
        this.plans = plans;
        this.testPlans = testPlans;
        this.sql = sql;
    }

    @BeforeEach
    void create() {
        plan = testPlans.create("kars-belediyesi", "Bir plan", PlanState.IN_FORCE, 1, 2);
        hidden = testPlans.create("kars-belediyesi", "Taslak", PlanState.DRAFT, 1, 1);
    }

    @AfterEach
    void remove() {
        testPlans.remove(plan);
        testPlans.remove(hidden);
    }

    @Test
    void anActionShowsWhereItStands() {
        var action = item(plan, PlanItemKind.ACTION);
        sql.start();

        given().get(ITEMS + action.id())
                .then()
                .statusCode(200)
                .body("item.kind", equalTo("ACTION"))
                .body("item.assessable", is(true))
                .body("item.themeSlugs", contains("saglik"))
                .body("objective.title", equalTo("Amaç 1"))
                .body("action.title", equalTo("Faaliyet 1"))
                .body("action.partners", nullValue())
                .body("actions", empty())
                .body("indicators", hasSize(1))
                .body("plan.id", equalTo(plan.toString()));
        assertThat(sql.statements()).isLessThanOrEqualTo(8);
    }

    @Test
    void anObjectiveShowsItsActions() {
        given().get(ITEMS + item(plan, PlanItemKind.OBJECTIVE).id())
                .then()
                .statusCode(200)
                .body("item.assessable", is(false))
                .body("action", nullValue())
                .body("actions.title", contains("Faaliyet 1", "Faaliyet 2"));
    }

    @Test
    void anObjectiveWithoutActionsIsJudgedItself() {
        var muratpasa = given().get("/api/v1/plans/antalya-muratpasa-yeep-2022-2024")
                .path("id")
                .toString();

        assertThat(plans.items(UUID.fromString(muratpasa)))
                .hasSize(4)
                .allSatisfy(i -> assertThat(i.assessable()).isTrue())
                .extracting(PlanItemRef::title)
                .first()
                .isEqualTo("Kadınların okuryazarlık oranının yükseltilmesi (2 yıl içinde)");
    }

    @Test
    void anIndicatorShowsItsPlace() {
        var action = item(plan, PlanItemKind.ACTION).id();
        var indicator = plans.indicators(plan).stream()
                .filter(i -> i.itemId().equals(action))
                .findFirst()
                .orElseThrow();

        given().get(INDICATORS + indicator.id())
                .then()
                .statusCode(200)
                .body("indicator.title", equalTo("Ulaşılan kişi sayısı 1"))
                .body("indicator.sensitive", is(true))
                .body("item.title", equalTo("Faaliyet 1"))
                .body("plan.organisation.slug", equalTo("kars-belediyesi"))
                .body("definition", nullValue());
    }

    @Test
    void anIndicatorOfTheLibraryIsAddedForMonitoring() {
        var item = item(plan, PlanItemKind.ACTION);
        var wanted = new NewMonitoringIndicator("I071", List.of("sex"), null, null, new BigDecimal("40"));

        var added = plans.addMonitoringIndicator(plan, item.id(), wanted);

        given().get(INDICATORS + added.id())
                .then()
                .body("indicator.origin", equalTo("MONITORING"))
                .body("indicator.definitionCode", equalTo("I071"))
                .body("indicator.disaggregations", contains("sex"))
                .body("indicator.baselineValue", nullValue())
                .body("indicator.targetValue", equalTo(40))
                .body("definition.rightsType", equalTo("PROCESS"))
                .body("indicator.titleEn", notNullValue());
        given().get("/api/v1/plans/" + plan)
                .then()
                .body("counts.indicators", equalTo(2))
                .body("counts.monitoringIndicators", equalTo(1));
        assertThat(plans.indicators(plan))
                .extracting(PlanIndicatorRef::origin)
                .containsSubsequence(IndicatorOrigin.PLAN_DOCUMENT, IndicatorOrigin.MONITORING);
    }

    @Test
    void theSameIndicatorIsNotAddedTwice() {
        var item = item(plan, PlanItemKind.OBJECTIVE).id();
        plans.addMonitoringIndicator(plan, item, "I048");

        assertThatThrownBy(() -> plans.addMonitoringIndicator(plan, item, "I048"))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void anItemOfAnotherPlanTakesNoIndicator() {
        var other = item(hidden, PlanItemKind.ACTION).id();

        assertThatThrownBy(() -> plans.addMonitoringIndicator(plan, other, "I048"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plans.addMonitoringIndicator(hidden, other, "X"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatBelongsToAHiddenPlanIsNotFound() {
        given().get(ITEMS + item(hidden, PlanItemKind.ACTION).id()).then().statusCode(404);
        given().get(ITEMS + item(hidden, PlanItemKind.OBJECTIVE).id()).then().statusCode(404);
        given().get(INDICATORS + plans.indicators(hidden).get(0).id()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0198f000-0000-7000-8000-00000000ffff", "-", "1"})
    void anUnknownIdIsNotFound(String id) {
        given().get(ITEMS + id).then().statusCode(404).contentType("application/problem+json");
        given().get(INDICATORS + id).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aCopyThatIsStillRightIsNotSentAgain() {
        var path = ITEMS + item(plan, PlanItemKind.ACTION).id();
        var etag = given().get(path).header("ETag");

        given().header("If-None-Match", etag).get(path).then().statusCode(304);
    }

    private PlanItemRef item(UUID planId, PlanItemKind kind) {
        return plans.items(planId).stream()
                .filter(i -> i.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
