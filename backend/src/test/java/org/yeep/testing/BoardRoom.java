package org.yeep.testing;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.UUID;

/** A reported plan and the people who judge it; each call is one real request by one of them. */
@Dependent
public class BoardRoom {
    public static final String REASON = "Meclis tutanağı ve katılımcı listesi görüldü; eğitimler planlandığı gibi,"
            + " iki ayrı mahallede ve çocuk bakımı sağlanarak yapılmış, hedeflenen sayıya ulaşılmış.";

    public final ReportedWorld world;
    private final String suffix = "." + UUID.randomUUID().toString().substring(0, 8);
    private UUID platform;
    public UUID chair;
    public UUID rapporteur;
    public UUID one;
    public UUID two;
    public UUID three;
    public String assessment;

    BoardRoom(ReportedWorld world) {
        this.world = world;
    }

    public void open(String submissionState) {
        world.create(submissionState);
        platform = world.platform();
        chair = world.boardMember("chair" + suffix, platform);
        rapporteur = world.boardMember("rapporteur" + suffix, platform);
        one = world.boardMember("one" + suffix, platform);
        two = world.boardMember("two" + suffix, platform);
        three = world.boardMember("three" + suffix, platform);
    }

    public RequestSpecification as(String person) {
        var roles = person.equals("chair") ? "board,board-chair" : "board";
        return json(new Person(person + suffix, roles, platform.toString()));
    }

    public RequestSpecification approver(UUID organisation) {
        return json(new Person("onay", "municipality,municipality-approver", organisation.toString()));
    }

    public RequestSpecification role(String role) {
        return json(new Person("somebody", role, ReportedWorld.MERSIN.toString()));
    }

    public RequestSpecification anonymous() {
        return json(Person.ANONYMOUS);
    }

    private static RequestSpecification json(Person person) {
        return person.calls().contentType(ContentType.JSON);
    }

    public ValidatableResponse declare(String person, String body) {
        return as(person)
                .header("If-None-Match", "*")
                .body(body)
                .put("/api/v1/declarations/{o}/{p}", ReportedWorld.MERSIN, world.period)
                .then();
    }

    public void everybodyDeclares() {
        for (var person : List.of("chair", "rapporteur", "one", "two", "three"))
            declare(person, "{\"outcome\":\"NONE\",\"grounds\":[]}").statusCode(200);
    }

    public ValidatableResponse assign(UUID by, UUID first, UUID second) {
        return as("chair")
                .body("""
                        {"submissionId":"%s","rapporteurId":"%s","scorerIds":["%s","%s"]}""".formatted(world.submission, by, first, second))
                .post("/api/v1/assessments")
                .then();
    }

    public void assigned() {
        assessment = assign(rapporteur, one, two).statusCode(201).extract().path("id");
    }

    public String judgement(String completion, int strength) {
        return """
                {"completion":"%s","evidenceStrength":%d,"timeliness":"ON_TIME","inclusion":1,"reason":"%s",\
                "evidenceIds":["%s"]}""".formatted(completion, strength, REASON, world.minutes);
    }

    public ValidatableResponse score(String person, UUID item, String body) {
        return as(person)
                .header("If-None-Match", "*")
                .body(body)
                .put("/api/v1/assessments/{a}/scores/{i}", assessment, item)
                .then();
    }

    public ValidatableResponse post(String person, String step) {
        return as(person).post("/api/v1/assessments/" + assessment + "/" + step).then();
    }

    public ValidatableResponse find(UUID item, String body) {
        return as("rapporteur")
                .header("If-None-Match", "*")
                .body(body)
                .put("/api/v1/assessments/{a}/findings/{i}", assessment, item)
                .then();
    }

    public ValidatableResponse see(String person) {
        return as(person).get("/api/v1/assessments/" + assessment).then();
    }

    /** Both scorers hand in; one sees the training as far as {@code first}, the other as far as {@code second}. */
    public void bothScore(String first, String second) {
        score("one", world.training, judgement(first, 2)).statusCode(200);
        score("one", world.shelter, judgement("NOT_STARTED", 1)).statusCode(200);
        score("two", world.training, judgement(second, 2)).statusCode(200);
        score("two", world.shelter, judgement("NOT_STARTED", 1)).statusCode(200);
        post("one", "submit-scores").statusCode(200).body("state", equalTo("SCORING"));
        post("two", "submit-scores").statusCode(200);
    }

    public void reconciled() {
        find(world.training, judgement("SUBSTANTIAL", 2)).statusCode(200);
        find(world.shelter, judgement("NOT_STARTED", 1)).statusCode(200);
        post("rapporteur", "reconcile").statusCode(200).body("state", equalTo("RECONCILED"));
    }

    public void repliedAndFinal() {
        post("rapporteur", "open-for-reply").statusCode(200);
        approver(ReportedWorld.MERSIN)
                .header("If-None-Match", "*")
                .body("{\"text\":\"Teşekkür ederiz; ikinci dönem mahalle sayısı artacak.\"}")
                .put("/api/v1/assessments/{a}/replies/{i}", assessment, world.training)
                .then()
                .statusCode(200);
        approver(ReportedWorld.MERSIN)
                .post("/api/v1/assessments/{a}/send-reply", assessment)
                .then()
                .statusCode(200)
                .body("state", equalTo("REPLIED"));
        post("rapporteur", "finalise").statusCode(200).body("state", equalTo("FINAL"));
    }

    public void judged() {
        open("LOCKED");
        everybodyDeclares();
        assigned();
        bothScore("SUBSTANTIAL", "COMPLETE");
        reconciled();
        repliedAndFinal();
    }
}
