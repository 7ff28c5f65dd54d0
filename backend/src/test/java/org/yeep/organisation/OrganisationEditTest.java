package org.yeep.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yeep.shared.i18n.TurkishFold;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;
import org.yeep.testing.SqlCount;

@ApiTest
class OrganisationEditTest {
    private static final String ORGANISATIONS = "/api/v1/organisations";
    private static final String MERSIN = "0198f000-0000-7000-8000-000000000033";
    private static final String MURATPASA = "0198f000-0000-7000-8000-000000000707";
    private static final Person ADMIN = new Person("yonetici", "admin", null);
    private static final Person OFFICER = new Person("mersin.veri", "municipality", MERSIN);
    private static final Person NEIGHBOUR = new Person("muratpasa.veri", "municipality", MURATPASA);

    private final SqlCount sql;
    private final EntityManager database;
    private final UserTransaction transaction;

    OrganisationEditTest(SqlCount sql, EntityManager database, UserTransaction transaction) {
        this.sql = sql;
        this.database = database;
        this.transaction = transaction;
    }

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void anAdminAddsOrganisationsOfEveryKind(OrganisationKind kind) {
        var municipality = kind == OrganisationKind.MUNICIPALITY;
        var body = municipality
                ? "{\"name\":\"Gökçeören  Belediyesi\",\"kind\":\"MUNICIPALITY\",\"municipalityType\":\"TOWN\",\"provincePlate\":33}"
                : "{\"name\":\"Işık " + kind + "\",\"kind\":\"" + kind + "\"}";

        create(body).statusCode(201).header("ETag", "\"0\"").body("kind", equalTo(kind.name()));

        if (municipality)
            given().get(ORGANISATIONS + "/mersin-gokceoren").then().body("name", equalTo("Gökçeören Belediyesi"));
    }

    @Test
    void aSecondOneOfTheSameNameIsRefused() {
        create("{\"name\":\"İlk Dernek\",\"kind\":\"CIVIL_SOCIETY\"}").statusCode(201);
        create("{\"name\":\"ILK DERNEK\",\"kind\":\"CIVIL_SOCIETY\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/organisation-exists"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"X\",\"kind\":\"MUNICIPALITY\",\"provincePlate\":1} | /municipalityType | 422",
                "{\"name\":\"X\",\"kind\":\"MUNICIPALITY\",\"municipalityType\":\"TOWN\"} | /provincePlate | 422",
                "{\"name\":\"X\",\"kind\":\"UNION\",\"municipalityType\":\"TOWN\"} | /municipalityType | 422",
                "{\"name\":\" \",\"kind\":\"UNION\"} | /name | 400",
                "{\"name\":\"X\",\"kind\":\"UNION\",\"provincePlate\":82} | /provincePlate | 400",
                "{\"name\":\"X\",\"kind\":\"UNION\",\"website\":\"javascript:alert(1)\"} | /website | 400",
                "{\"name\":\"X\",\"kind\":\"UNION\",\"contact\":{\"email\":\"nobody\"}} | /contact/email | 400"
            })
    void whatIsWrongIsPointedAt(String body, String pointer, int status) {
        create(body).statusCode(status).body("violations.pointer", contains(pointer));
    }

    @Test
    void aNewNameKeepsTheAddress() {
        var slug = create("{\"name\":\"Eski Ad\",\"kind\":\"UNION\"}").extract().<String>path("slug");

        patch(ADMIN, "/" + slug, "\"0\"", "{\"name\":\"Yeni Ad\",\"profile\":{\"website\":\"https://example.org\"}}")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Yeni Ad"))
                .body("slug", equalTo("eski-ad"))
                .body("website", equalTo("https://example.org"));
        patch(ADMIN, "/" + slug, "\"0\"", "{\"name\":\"Daha Yeni\"}").statusCode(412);
        patch(ADMIN, "/" + slug, null, "{\"name\":\"Daha Yeni\"}").statusCode(428);
        patch(ADMIN, "/" + slug, "\"1\"", "{\"slug\":\"x\"}").statusCode(400);
    }

    @Test
    void aMunicipalityDescribesItselfAndNobodyElse() {
        var tag = "\"" + given().get(ORGANISATIONS + "/" + MERSIN).<Integer>path("version") + "\"";
        var body =
                "{\"contact\":{\"email\":\"esitlik@example.org\",\"phone\":\"+90 324 000 00 00\"},\"charterSignedOn\":\"2013-09-01\"}";

        patch(NEIGHBOUR, "/" + MERSIN + "/profile", tag, body).statusCode(403);
        patch(OFFICER, "/" + MERSIN, tag, "{\"name\":\"Biz\"}").statusCode(403);
        patch(OFFICER, "/" + MERSIN + "/profile", tag, "{\"name\":\"Biz\"}").statusCode(400);
        patch(OFFICER, "/" + MERSIN + "/profile", tag, "{\"charterSignedOn\":\"2999-01-01\"}")
                .statusCode(422);
        patch(OFFICER, "/mersin-buyuksehir/profile", tag, body)
                .statusCode(200)
                .body("contact.email", equalTo("esitlik@example.org"))
                .body("contact.address", nullValue())
                .body("charterSignedOn", equalTo("2013-09-01"));
        patch(OFFICER, "/" + MERSIN + "/profile", tag, body).statusCode(412);
    }

    @Test
    void whoeverFollowsSeesOnlyWhatChangedSince() {
        var since = java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC).toString();
        create("{\"name\":\"Yepyeni Oda\",\"kind\":\"PROFESSIONAL_CHAMBER\"}").statusCode(201);

        given().queryParam("updatedSince", since)
                .get(ORGANISATIONS)
                .then()
                .statusCode(200)
                .body("items.slug", contains("yepyeni-oda"));
        given().queryParam("updatedSince", "yesterday")
                .get(ORGANISATIONS)
                .then()
                .statusCode(400);
    }

    @Test
    void aListIsAddedWhole() {
        imports("belediye;tür;plaka\nAkçakoyunlu;belde;33\n\n\"Bağarası; Yeni\";TOWN;9\nCumayanı Belediyesi\tbelde\t67")
                .statusCode(201)
                .body("created", equalTo(3));

        given().get(ORGANISATIONS + "/mersin-akcakoyunlu")
                .then()
                .body("name", equalTo("Akçakoyunlu Belediyesi"))
                .body("municipalityType", equalTo("TOWN"));
    }

    @Test
    void aListWithAMistakeIsNotAddedAndEveryMistakeIsShown() {
        imports(
                        "Tamam;belde;33\n;belde;33\nKötü;köy;33\nUzak;belde;82\nTamam;BELDE;33\nTarsus;ilçe;33\n\"Yarım;belde;1")
                .statusCode(422)
                .body(
                        "violations.pointer",
                        hasItems(
                                "/rows/2/name",
                                "/rows/3/type",
                                "/rows/4/plate",
                                "/rows/5/name",
                                "/rows/6/name",
                                "/rows/7/name"))
                .body(
                        "violations.code",
                        containsInAnyOrder(
                                "import-name-missing",
                                "import-type-unknown",
                                "import-plate-unknown",
                                "import-twice",
                                "import-already-there",
                                "import-line-not-readable"));
        given().queryParam("q", "Tamam").get(ORGANISATIONS).then().body("items", hasSize(0));
        imports("  ").statusCode(400);
        imports("ad;tür;plaka").statusCode(422);
    }

    @Test
    void allOfTurkeysMunicipalitiesAreHeldPagedAndSearched() throws Exception {
        var list = IntStream.range(0, 400)
                .mapToObj(i -> "Uzakbelde " + i + ";belde;" + (i % 81 + 1))
                .collect(Collectors.joining("\n"));
        imports(list).statusCode(201).body("created", equalTo(400));

        var seen = 0;
        for (String cursor = ""; cursor != null; ) {
            sql.start();
            var request = given().queryParam("kind", "MUNICIPALITY").queryParam("limit", 200);
            if (!cursor.isEmpty()) request.queryParam("cursor", cursor);
            var page =
                    request.get(ORGANISATIONS).then().statusCode(200).extract().jsonPath();
            assertThat(sql.statements()).isEqualTo(1);
            seen += page.getList("items").size();
            cursor = page.getString("next");
        }
        assertThat(seen).isGreaterThan(1_390);
        given().queryParam("q", "UZAKBELDE 399").get(ORGANISATIONS).then().body("items", hasSize(1));
        assertThat(plan()).contains("ix_organisation_search");
    }

    /** Fourteen hundred rows are few enough to be read through; the point is that the index could serve many more. */
    private String plan() throws Exception {
        transaction.begin();
        try {
            // As autovacuum leaves it some time after so many rows came in.
            database.createNativeQuery("select gin_clean_pending_list('ix_organisation_search')")
                    .getSingleResult();
            database.createNativeQuery("analyze organisation").executeUpdate();
            database.createNativeQuery("set local enable_seqscan = off").executeUpdate();
            return database.createNativeQuery("explain select id from organisation where tr_fold(name)"
                            + " like '%' || tr_fold('Çankaya') || '%' escape '\\'")
                    .getResultList()
                    .toString();
        } finally {
            transaction.rollback();
        }
    }

    @ParameterizedTest
    @CsvSource({"İstanbul", "IĞDIR", "Çankırı’nın", "ÂLÎ", "ŞÜKRÜ-ÖZ 12", "i̇zmir"})
    @Transactional
    void theFoldIsTheDatabasesOwn(String text) {
        var theirs = database.createNativeQuery("select tr_fold(?1)")
                .setParameter(1, text)
                .getSingleResult();

        assertThat(TurkishFold.of(text)).isEqualTo(theirs);
    }

    @Test
    void aRepeatedCreationIsOne() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("name", "Bir Kere", "kind", "UNION");
        var first = ADMIN.calls()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(ORGANISATIONS);
        var again = ADMIN.calls()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(ORGANISATIONS);

        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
    }

    private static ValidatableResponse create(String body) {
        return ADMIN.calls()
                .contentType("application/json")
                .body(body)
                .post(ORGANISATIONS)
                .then();
    }

    private static ValidatableResponse imports(String list) {
        return ADMIN.calls()
                .contentType("application/json")
                .body(Map.of("list", list))
                .post("/api/v1/organisation-imports")
                .then();
    }

    private static ValidatableResponse patch(Person person, String path, String ifMatch, String body) {
        var request = person.calls().contentType("application/merge-patch+json").body(body);
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return request.patch(ORGANISATIONS + path).then();
    }
}
