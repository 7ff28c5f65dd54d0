package org.yeep.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Database;
import org.yeep.testing.Person;
import org.yeep.testing.SqlCount;

/** From a municipality's proposal to a public indicator, its versions and its end. */
@ApiTest
class IndicatorProposalResourceTest {
    private static final String PROPOSALS = "/api/v1/indicator-proposals";
    private static final String LIBRARY = "/api/v1/indicator-definitions";
    private static final String OWN = "0198f000-0000-7000-8000-00000b000001";
    private static final String OTHER = "0198f000-0000-7000-8000-00000b000002";
    private static final Person OFFICER = new Person("lib.veri", "municipality", OWN);
    private static final Person COLLEAGUE = new Person("lib.onay", "municipality,municipality-approver", OWN);
    private static final Person STRANGER = new Person("lib.komsu", "municipality", OTHER);
    private static final Person CONTRIBUTOR = new Person("lib.stk", "contributor", OTHER);
    private static final Person MEMBER = new Person("lib.uye", "board", null);
    private static final Person CHAIR = new Person("lib.baskan", "board,board-chair", null);
    private static final Person ADMIN = new Person("lib.yonetici", "admin", null);
    private final Database database;
    private final SqlCount sql;

    IndicatorProposalResourceTest(Database database, SqlCount sql) {
        this.database = database;
        this.sql = sql;
    }

    @BeforeEach
    void begin() throws SQLException {
        database.restoreStart();
        database.execute(
                List.of("insert into organisation (id, slug, name, kind, municipality_type, province_plate, sample)"
                        + " values ('" + OWN
                        + "', 'lib-bir', 'Bir Belediyesi', 'MUNICIPALITY', 'DISTRICT', 33, true), ('" + OTHER
                        + "', 'lib-iki', 'İki Belediyesi', 'MUNICIPALITY', 'DISTRICT', 33, true)"));
    }

    @Test
    void onlyATitleIsNeededAndTheRestIsTold() {
        propose(OFFICER, minimal("Gece açık durak sayısı"))
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("code", matchesPattern("P-\\d{4}-\\d{3,}"))
                .body("state", equalTo("PROPOSED"))
                .body("proposedBy", equalTo("Bir Belediyesi"))
                .body("facts.definition", nullValue())
                .body("mayEdit", is(true))
                .body("allowed", contains("WITHDRAW"))
                .body("missing", hasItems("/titleEn", "/definition", "/unit", "/measure", "/rightsType", "/checks"));
    }

    @Test
    void theProposersOrganisationSeesItAndAnotherDoesNot() {
        var code = proposed(OFFICER);

        for (var person : List.of(OFFICER, COLLEAGUE, MEMBER, ADMIN)) {
            person.calls().get(PROPOSALS + "/" + code).then().statusCode(200);
            person.calls().get(PROPOSALS).then().body("items.code", hasItem(code));
        }
        for (var person : List.of(STRANGER, CONTRIBUTOR)) {
            person.calls().get(PROPOSALS + "/" + code).then().statusCode(404);
            person.calls().get(PROPOSALS).then().body("items.code", not(hasItem(code)));
        }
    }

    @Test
    void thePublicSeesNothingOfIt() {
        var code = proposed(OFFICER);

        Person.ANONYMOUS.calls().get(PROPOSALS + "/" + code).then().statusCode(401);
        Person.ANONYMOUS.calls().get(PROPOSALS).then().statusCode(401);
        given().get(LIBRARY + "/" + code).then().statusCode(404);
        given().get(LIBRARY + "/" + code + "/versions/1").then().statusCode(404);
        given().queryParam("q", "Gece açık").get(LIBRARY).then().body("items", empty());
        given().queryParam("q", "Gece açık").get("/api/v1/search").then().body("items", empty());
    }

    @Test
    void whoActsForNobodyProposesNothing() {
        propose(new Person("lib.yalniz", "municipality", null), minimal("Başlık"))
                .statusCode(403);
        propose(new Person("lib.yalniz", "contributor", "kurum"), minimal("Başlık"))
                .statusCode(403);
        propose(Person.ANONYMOUS, minimal("Başlık")).statusCode(401);
        propose(MEMBER, minimal("Başlık")).statusCode(201).body("proposedBy", nullValue());
        propose(CONTRIBUTOR, minimal("Başlık")).statusCode(201);
    }

    @Test
    void whatItRefersToMustExist() {
        var facts = facts();
        facts.put("themeSlug", "yok");
        facts.put("disaggregations", List.of("sex", "shoe-size"));
        facts.put("norms", List.of("CEDAW:7", "CEDAW:77", "x"));
        propose(OFFICER, facts)
                .statusCode(422)
                .body("violations.pointer", contains("/themeSlug", "/disaggregations/1", "/norms/1", "/norms/2"));
        facts = facts();
        facts.put("norms", List.of("CEDAW:7", "CEDAW:7"));
        propose(OFFICER, facts).statusCode(422).body("violations.pointer", contains("/norms"));
    }

    static Stream<Map<String, Object>> misshapen() {
        return Stream.of(
                Map.of(),
                Map.of("titleTr", "  "),
                Map.of("titleTr", "x".repeat(301)),
                Map.of("titleTr", "Başlık", "measure", "SHOES"),
                Map.of("titleTr", "Başlık", "proxy", "maybe"),
                Map.of("titleTr", "Başlık", "norms", "CEDAW:7"),
                Map.of("titleTr", "Başlık", "disaggregations", Arrays.asList("sex", null)),
                Map.of("titleTr", "Başlık", "state", "PUBLISHED"));
    }

    @ParameterizedTest
    @MethodSource("misshapen")
    void whatIsNotAProposalIsSaid(Map<String, Object> facts) {
        propose(OFFICER, facts).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void aPatchChangesWhatItNamesAndNullEmpties() {
        var code = proposed(OFFICER);

        patch(COLLEAGUE, code, "\"0\"", "{\"titleEn\": \"Night stops\", \"rationale\": null}")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("facts.titleEn", equalTo("Night stops"))
                .body("facts.rationale", nullValue())
                .body("facts.unit", equalTo("durak"));
    }

    @Test
    void noChangeIsLostUnseen() {
        var code = proposed(OFFICER);
        patch(OFFICER, code, "\"0\"", "{\"unit\": \"adet\"}").statusCode(200);

        patch(COLLEAGUE, code, "\"0\"", "{\"unit\": \"kişi\"}").statusCode(412);
        patch(COLLEAGUE, code, null, "{\"unit\": \"kişi\"}").statusCode(428);
        patch(COLLEAGUE, code, "x", "{\"unit\": \"kişi\"}").statusCode(400);
        read(code).body("facts.unit", equalTo("adet"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "{", "", "{\"code\": \"I001\"}", "{\"measure\": \"SHOES\"}"})
    void aPatchThatIsNoneIsSaid(String body) {
        patch(OFFICER, proposed(OFFICER), "\"0\"", body).statusCode(400);
    }

    @Test
    void aPatchThatLeavesNoTitleBreaksARule() {
        patch(OFFICER, proposed(OFFICER), "\"0\"", "{\"titleTr\": null}")
                .statusCode(422)
                .body("violations.pointer", contains("/titleTr"));
    }

    @Test
    void onlyOneSideWritesAtATime() {
        var code = proposed(OFFICER);
        patch(STRANGER, code, "\"0\"", "{}").statusCode(404);
        patch(MEMBER, code, "\"0\"", "{}").statusCode(409);
        judge(MEMBER, code, "\"0\"", answers("YES")).statusCode(409);
        act(MEMBER, code, "take-up")
                .statusCode(200)
                .body("allowed", contains("SEND_BACK"))
                .body("mayEdit", is(true));

        patch(OFFICER, code, "\"1\"", "{}").statusCode(409);
        patch(MEMBER, code, "\"1\"", "{\"unit\": \"adet\"}").statusCode(200);
    }

    @Test
    void theWholeWayIntoTheLibrary() {
        var code = published();

        given().get(LIBRARY + "/" + code)
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("number", equalTo(1))
                .body("proposedBy", equalTo("Bir Belediyesi"))
                .body("checks", org.hamcrest.Matchers.hasSize(9))
                .body("norms", containsInAnyOrder("CEDAW:7", "SDG:5.1.1"))
                .body("definition", equalTo("Gece 24’ten sonra aydınlatılan durakların sayısı"))
                .body("sourceUrl", nullValue());
        given().queryParam("norm", "SDG:5.1").get(LIBRARY).then().body("items.code", contains(code));
        given().queryParam("norm", "CEDAW:7").get(LIBRARY).then().body("items.code", contains(code));
        given().queryParam("q", "gece AÇIK").get(LIBRARY).then().body("items.code", contains(code));
    }

    @Test
    void whoeverProposedItDoesNotPublishIt() {
        var code = inReview(CHAIR);
        judge(MEMBER, code, tag(code), answers("YES")).statusCode(200);

        CHAIR.calls().get(PROPOSALS + "/" + code).then().body("allowed", contains("SEND_BACK", "WITHDRAW"));
        publish(CHAIR, code, tag(code)).statusCode(409).body("type", equalTo("/problems/definition-own-publication"));
        publish(ADMIN, code, tag(code)).statusCode(200);
    }

    @Test
    void publicationNeedsTheNineAnswersAndWhatEverybodyMustKnow() {
        var code = inReview(OFFICER);
        judge(MEMBER, code, tag(code), answers("YES").subList(0, 8)).statusCode(200);
        publish(CHAIR, code, tag(code)).statusCode(422).body("violations.pointer", contains("/checks"));
        judge(MEMBER, code, tag(code), answers("UNKNOWN")).statusCode(200);
        patch(MEMBER, code, tag(code), "{\"titleEn\": null, \"definition\": \" \"}")
                .statusCode(200);

        publish(CHAIR, code, tag(code))
                .statusCode(422)
                .body("violations.pointer", contains("/titleEn", "/definition", "/checks"));
        judge(
                        MEMBER,
                        code,
                        tag(code),
                        List.of(answers("NO").get(0), answers("NO").get(0)))
                .statusCode(422);
    }

    @Test
    void publishingTakesWhatWasRead() {
        var code = inReview(OFFICER);
        judge(MEMBER, code, tag(code), answers("YES")).statusCode(200);
        var read = tag(code);
        patch(MEMBER, code, read, "{\"unit\": \"adet\"}").statusCode(200);

        publish(CHAIR, code, read).statusCode(412);
        publish(CHAIR, code, null).statusCode(428);
    }

    @Test
    void aProposalGoesBackWithItsReason() {
        var code = inReview(OFFICER);
        MEMBER.calls()
                .contentType("application/json")
                .body("{}")
                .post(PROPOSALS + "/" + code + "/send-back")
                .then()
                .statusCode(400);
        sendBack(MEMBER, code).statusCode(200).body("returnReason", equalTo("Tanım açık değil"));

        read(code).body("state", equalTo("PROPOSED")).body("mayEdit", is(true));
        OFFICER.calls().get(PROPOSALS).then().body("items[0].sentBack", is(true));
        sendBack(MEMBER, code)
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("allowed", contains("TAKE_UP", "WITHDRAW"));
    }

    @Test
    void aProposalIsTakenBackByItsProposerAlone() {
        var code = inReview(OFFICER);
        act(MEMBER, code, "withdraw").statusCode(403);
        act(ADMIN, code, "withdraw").statusCode(403);
        act(STRANGER, code, "withdraw").statusCode(404);
        act(Person.ANONYMOUS, code, "withdraw").statusCode(401);
        act(COLLEAGUE, code, "withdraw")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("mayEdit", is(false))
                .body("allowed", empty());

        act(OFFICER, code, "withdraw").statusCode(409).body("type", equalTo("/problems/illegal-transition"));
        patch(OFFICER, code, tag(code), "{\"unit\": \"adet\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/proposal-closed"));
        given().get(LIBRARY + "/" + code).then().statusCode(404);
        OFFICER.calls().queryParam("state", "WITHDRAWN").get(PROPOSALS).then().body("items.code", contains(code));
    }

    @Test
    void aRejectedProposalKeepsItsReasonAndIsNotPublic() {
        var code = inReview(OFFICER);
        reject(MEMBER, code, tag(code), "Kütüphanede var").statusCode(403);
        reject(CHAIR, code, null, "Kütüphanede var").statusCode(428);
        reject(CHAIR, code, "\"0\"", "Kütüphanede var").statusCode(412);
        reject(CHAIR, code, tag(code), " ").statusCode(400);
        reject(CHAIR, code, tag(code), "Kütüphanede var")
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("allowed", empty());

        read(code).body("returnReason", equalTo("Kütüphanede var")).body("mayEdit", is(false));
        OFFICER.calls().get(PROPOSALS).then().body("items[0].sentBack", is(false));
        given().get(LIBRARY + "/" + code).then().statusCode(404);
        given().queryParam("state", "REJECTED").get(LIBRARY).then().body("items", empty());
        act(OFFICER, code, "withdraw").statusCode(409);
    }

    @Test
    void wrongRolesDecideNothing() {
        var code = inReview(OFFICER);
        publish(MEMBER, code, tag(code)).statusCode(403);
        publish(OFFICER, code, tag(code)).statusCode(403);
        judge(OFFICER, code, tag(code), answers("YES")).statusCode(403);
        sendBack(COLLEAGUE, code).statusCode(403);
        retire(MEMBER, "I001", "\"0\"", null).statusCode(403);
        revise(OFFICER, "I001", "\"0\"", facts()).statusCode(403);
        revise(Person.ANONYMOUS, "I001", "\"0\"", facts()).statusCode(401);
    }

    @Test
    void aNewVersionLeavesTheOldOneReadable() throws SQLException {
        var code = published();
        patch(ADMIN, code, tag(code), "{\"unit\": \"adet\"}").statusCode(409);
        var changed = facts();
        changed.put("unit", "adet");
        revise(CHAIR, code, "\"0\"", changed).statusCode(412);
        revise(CHAIR, code, tag(code), changed)
                .statusCode(201)
                .body("unit", equalTo("adet"))
                .body("number", equalTo(2));

        given().get(LIBRARY + "/" + code)
                .then()
                .body("versions.number", contains(2, 1))
                .body("unit", equalTo("adet"));
        given().get(LIBRARY + "/" + code + "/versions/1").then().body("facts.unit", equalTo("durak"));
        given().get(LIBRARY + "/" + code + "/versions/2")
                .then()
                .body("facts.unit", equalTo("adet"))
                .body("reason", equalTo("Birim düzeltildi"));
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> database.execute(List.of("update indicator_definition_version set reason = 'x'")))
                .hasMessageContaining("append-only");
    }

    @Test
    void aShippedIndicatorTakesItsFirstVersionAlong() {
        revise(ADMIN, "I048", tag("I048"), facts()).statusCode(201).body("number", equalTo(2));

        given().get(LIBRARY + "/I048/versions/1").then().body("facts.unit", equalTo("kişi"));
        given().get(LIBRARY + "/I048").then().body("verbatim", is(false)).body("unit", equalTo("durak"));
    }

    @Test
    void aRetiredIndicatorStaysReadableAndNamesItsSuccessor() {
        retire(CHAIR, "I001", tag("I001"), "I001").statusCode(422);
        retire(CHAIR, "I001", tag("I001"), proposed(OFFICER)).statusCode(422);
        retire(CHAIR, "I001", tag("I001"), "I002")
                .statusCode(200)
                .body("state", equalTo("RETIRED"))
                .body("retirement.successorCode", equalTo("I002"))
                .body("retirement.retirementReason", equalTo("Artık kullanılmıyor"));

        retire(CHAIR, "I001", tag("I001"), null).statusCode(409);
        given().queryParam("state", "RETIRED").get(LIBRARY).then().body("items.code", contains("I001"));
    }

    @Test
    void codesStayUniqueHoweverManyProposeAtOnce() {
        var all = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> proposed(OFFICER)))
                .toList();
        var codes = all.stream().map(CompletableFuture::join).toList();

        assertThat(new HashSet<>(codes)).hasSize(8);
    }

    @Test
    void theListIsPagedAndBounded() {
        IntStream.range(0, 3).forEach(i -> proposed(OFFICER));
        sql.start();
        var page = OFFICER.calls()
                .queryParam("limit", 2)
                .get(PROPOSALS)
                .then()
                .extract()
                .jsonPath();
        assertThat(sql.statements()).isLessThanOrEqualTo(2);

        OFFICER.calls()
                .queryParam("cursor", page.getString("next"))
                .get(PROPOSALS)
                .then()
                .body("items.code", not(hasItem(page.getString("items[1].code"))))
                .body("next", nullValue());
        OFFICER.calls().queryParam("state", "IN_REVIEW").get(PROPOSALS).then().body("items", empty());
        OFFICER.calls().queryParam("cursor", "YQ").get(PROPOSALS).then().statusCode(400);
    }

    private static Map<String, Object> minimal(String title) {
        return Map.of("titleTr", title, "disaggregations", List.of(), "norms", List.of());
    }

    private static TreeMap<String, Object> facts() {
        var facts = new TreeMap<String, Object>(minimal("Gece açık durak sayısı"));
        facts.put("titleEn", "Stops lit at night");
        facts.put("themeSlug", "kentsel-hizmetler");
        facts.put("rightsType", "PROCESS");
        facts.put("definition", "Gece 24’ten sonra aydınlatılan durakların sayısı");
        facts.put("rationale", "Güvenli yolculuk");
        facts.put("unit", "durak");
        facts.put("measure", "COUNT");
        facts.put("disaggregations", List.of("neighbourhood"));
        facts.put("norms", List.of("CEDAW:7", "SDG:5.1.1"));
        return facts;
    }

    private static List<Map<String, String>> answers(String answer) {
        return Arrays.stream(QualityCheck.values())
                .map(c -> Map.of("check", c.name(), "answer", answer))
                .toList();
    }

    private static ValidatableResponse propose(Person who, Map<String, Object> facts) {
        return who.calls()
                .contentType("application/json")
                .body(facts)
                .post(PROPOSALS)
                .then();
    }

    private static String proposed(Person who) {
        return propose(who, facts()).statusCode(201).extract().path("code");
    }

    private static String inReview(Person proposer) {
        var code = proposed(proposer);
        act(MEMBER, code, "take-up").statusCode(200);
        return code;
    }

    private static String published() {
        var code = inReview(OFFICER);
        judge(MEMBER, code, tag(code), answers("YES")).statusCode(200);
        publish(CHAIR, code, tag(code)).statusCode(200);
        return code;
    }

    private static ValidatableResponse read(String code) {
        return OFFICER.calls().get(PROPOSALS + "/" + code).then();
    }

    private static String tag(String code) {
        return ADMIN.calls().get(PROPOSALS + "/" + code).header("ETag");
    }

    private static ValidatableResponse act(Person who, String code, String verb) {
        return who.calls().post(PROPOSALS + "/" + code + "/" + verb).then();
    }

    private static ValidatableResponse sendBack(Person who, String code) {
        return json(who, null, Map.of("reason", "Tanım açık değil"))
                .post(PROPOSALS + "/" + code + "/send-back")
                .then();
    }

    private static ValidatableResponse reject(Person who, String code, String ifMatch, String reason) {
        return json(who, ifMatch, Map.of("reason", reason))
                .post(PROPOSALS + "/" + code + "/reject")
                .then();
    }

    private static ValidatableResponse judge(
            Person who, String code, String ifMatch, List<Map<String, String>> checks) {
        return json(who, ifMatch, Map.of("checks", checks))
                .put(PROPOSALS + "/" + code + "/quality-checks")
                .then();
    }

    private static ValidatableResponse publish(Person who, String code, String ifMatch) {
        var request = who.calls();
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return request.post(PROPOSALS + "/" + code + "/publish").then();
    }

    private static ValidatableResponse revise(Person who, String code, String ifMatch, Map<String, Object> facts) {
        var body = Map.of("definition", facts, "checks", answers("YES"), "reason", "Birim düzeltildi");
        return json(who, ifMatch, body).post(LIBRARY + "/" + code + "/versions").then();
    }

    private static ValidatableResponse retire(Person who, String code, String ifMatch, String successor) {
        var body = new TreeMap<String, Object>(Map.of("reason", "Artık kullanılmıyor"));
        if (successor != null) body.put("successor", successor);
        return json(who, ifMatch, body).post(LIBRARY + "/" + code + "/retire").then();
    }

    private static ValidatableResponse patch(Person who, String code, String ifMatch, String body) {
        var request = who.calls()
                .contentType("application/merge-patch+json")
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return request.patch(PROPOSALS + "/" + code).then();
    }

    private static RequestSpecification json(Person who, String ifMatch, Object body) {
        var request = who.calls().contentType("application/json").body(body);
        return ifMatch == null ? request : request.header("If-Match", ifMatch);
    }
}
