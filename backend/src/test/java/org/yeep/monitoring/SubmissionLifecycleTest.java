package org.yeep.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;

/** The whole lifecycle as the domain page tells it: every decision, by everybody, in every state. */
@ApiTest
class SubmissionLifecycleTest extends MonitoringTestBase {
    private static final String REASON = "{\"reason\": \"Gerekçe\"}";
    private static final Map<String, Person> PEOPLE = people();

    /** Decisions of people, who makes them, and from which states. Opening, entry, expiry and publication are not asked for. */
    private enum Decision {
        REQUEST_APPROVAL("request-approval", "officer approver", "IN_ENTRY RETURNED"),
        RETURN_TO_ENTRY("return-to-entry", "approver", "IN_APPROVAL"),
        SUBMIT("submit", "approver", "IN_APPROVAL"),
        START_REVIEW("start-review", "rapporteur", "SUBMITTED"),
        ACCEPT("accept", "rapporteur", "IN_REVIEW"),
        RETURN("return", "rapporteur", "IN_REVIEW"),
        LOCK("lock", "rapporteur", "ACCEPTED"),
        EXTEND_DEADLINE("extend-deadline", "chair admin", "PLANNED OPEN IN_ENTRY IN_APPROVAL"),
        REOPEN("reopen", "chair", "NOT_SUBMITTED"),
        REQUEST_CORRECTION("request-correction", "approver", "LOCKED PUBLISHED"),
        /** Only once a correction is asked for, so from nowhere here. */
        GRANT_CORRECTION("grant-correction", "chair", "");

        private final String path;
        private final Set<String> actors;
        private final Set<String> from;

        Decision(String path, String actors, String from) {
            this.path = path;
            this.actors = Set.of(actors.split(" "));
            this.from = Set.of(from.split(" "));
        }
    }

    /** What the clock, the first value and the report do besides. */
    private static final Map<String, String> UNASKED = Map.of(
            "PLANNED", "OPENING",
            "OPEN", "BEGIN_ENTRY EXPIRE",
            "IN_ENTRY", "EXPIRE",
            "IN_APPROVAL", "EXPIRE",
            "LOCKED", "PUBLISH");

    private final MovesSeen seen;

    SubmissionLifecycleTest(MonitoringWorld world, MovesSeen seen) {
        super(world);
        this.seen = seen;
    }

    @ParameterizedTest
    @EnumSource
    void isDecidedOnlyByItsActorsAndOnlyFromItsStates(Decision decision) {
        fillIn();
        var wrong = new ArrayList<String>();
        for (var state : SubmissionState.values())
            PEOPLE.forEach((who, person) -> check(decision, state, who, person).ifPresent(wrong::add));

        if (!wrong.isEmpty()) fail(String.join("\n", wrong));
    }

    private Optional<String> check(Decision decision, SubmissionState state, String who, Person person) {
        world.fresh(submission, state);
        var answer = make(decision, person);
        var expected = expected(decision, state.name(), who);
        boolean right = expected.contains(answer.statusCode())
                && (answer.statusCode() != 409 || possible(state.name()).equals(allowed(answer)));
        return right
                ? Optional.empty()
                : Optional.of("%s in %s by %s: %d %s"
                        .formatted(decision, state, who, answer.statusCode(), answer.asString()));
    }

    private static Set<Integer> expected(Decision decision, String state, String who) {
        if (who.equals("anonymous")) return Set.of(401);
        if (!decision.actors.contains(who)) return Set.of(403);
        return decision.from.contains(state) ? Set.of(200) : Set.of(409);
    }

    private static Collection<String> allowed(Response answer) {
        List<String> allowed = answer.path("allowed");
        return allowed == null ? Set.of() : new TreeSet<>(allowed);
    }

    /** From the table above, as every refusal must name it. */
    private static Set<String> possible(String state) {
        var possible = new TreeSet<String>();
        Arrays.stream(Decision.values()).filter(d -> d.from.contains(state)).forEach(d -> possible.add(d.name()));
        if (UNASKED.containsKey(state))
            possible.addAll(List.of(UNASKED.get(state).split(" ")));
        return possible;
    }

    private Response make(Decision decision, Person person) {
        var call = person.calls().contentType(ContentType.JSON);
        switch (decision) {
            case RETURN_TO_ENTRY, REOPEN, REQUEST_CORRECTION -> call.body(REASON);
            case RETURN ->
                call.body("{\"items\": [{\"planIndicatorId\": \"" + plan.people()
                        + "\", \"cell\": \"total\", \"reason\": \"Kaynak?\"}]}");
            case EXTEND_DEADLINE ->
                call.header("If-Match", "\"" + world.version(submission) + "\"")
                        .body("{\"deadline\": \"" + later() + "\", \"reason\": \"Sel\"}");
            default -> {}
        }
        return call.post("/api/v1/submissions/{s}/" + decision.path, submission);
    }

    /** Each later than the last. */
    private int days = 60;

    private LocalDate later() {
        return LocalDate.now(ZoneId.of("Europe/Istanbul")).plusDays(days++);
    }

    private static Map<String, Person> people() {
        var people = new LinkedHashMap<String, Person>();
        people.put("anonymous", Person.ANONYMOUS);
        people.put("officer", People.OFFICER);
        people.put("approver", People.APPROVER);
        people.put("approver elsewhere", People.OTHER_APPROVER);
        people.put("rapporteur", People.RAPPORTEUR);
        people.put("reader", People.READER);
        people.put("chair", People.CHAIR);
        people.put("admin", People.ADMIN);
        people.put("contributor", new Person("sivil", "contributor", MonitoringWorld.OWNER));
        return people;
    }

    @Test
    void theWholeWayIsToldMoveByMove() {
        fillIn();
        officer().decide("request-approval").statusCode(200);
        officer().as(People.APPROVER).decide("return-to-entry", REASON).statusCode(200);
        send();
        review();
        officer().as(People.APPROVER).decide("request-correction", REASON).statusCode(200);
        officer().as(People.CHAIR).decide("grant-correction").statusCode(201);

        assertThat(seen.of(submission))
                .containsExactly(
                        SubmissionTransition.OPENING,
                        SubmissionTransition.BEGIN_ENTRY,
                        SubmissionTransition.REQUEST_APPROVAL,
                        SubmissionTransition.RETURN_TO_ENTRY,
                        SubmissionTransition.REQUEST_APPROVAL,
                        SubmissionTransition.SUBMIT,
                        SubmissionTransition.START_REVIEW,
                        SubmissionTransition.ACCEPT,
                        SubmissionTransition.LOCK,
                        SubmissionTransition.REQUEST_CORRECTION,
                        SubmissionTransition.GRANT_CORRECTION);
    }

    @Test
    void allNumbersOfACorrectedSubmissionStayReadable() {
        fillIn();
        send();
        review();
        officer().as(People.APPROVER).decide("request-correction", REASON).statusCode(200);
        String next =
                officer().as(People.CHAIR).decide("grant-correction").extract().path("id");

        List<Integer> numbers = People.OFFICER
                .calls()
                .queryParam("plan", plan.id())
                .queryParam("period", officer().read("").extract().<String>path("period.id"))
                .get("/api/v1/submissions")
                .then()
                .statusCode(200)
                .extract()
                .path("items.number");
        assertThat(numbers).containsExactlyInAnyOrder(1, 2);
        officer().read("/form").statusCode(200);
        new MonitoringApi(next, People.OFFICER).read("/form").statusCode(200);
    }
}
