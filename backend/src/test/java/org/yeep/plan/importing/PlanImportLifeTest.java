package org.yeep.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.yeep.plan.importing.ImportDesk.HERE;
import static org.yeep.plan.importing.ImportDesk.NEIGHBOUR;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Database;

/** What becomes of an import beside its ordinary way: remembered, given up, cut off, grown old, confirmed twice. */
@ApiTest
class PlanImportLifeTest {
    private static final String ACTION = "document.themes[0].objectives[0].actions[0]";
    private static final String FILE = "Tema;Hedef;Faaliyet;Kim yapacak\nEğitim;Okumak;%s;Kültür Müdürlüğü\n";

    @Inject
    Database database;

    @Inject
    ImportWorker worker;

    @BeforeEach
    void build() throws SQLException {
        database.execute(HERE.statements());
        database.execute(NEIGHBOUR.statements());
    }

    @AfterEach
    void takeDown() throws SQLException {
        database.restoreStart();
    }

    @Test
    void theNextFileOfTheSameFormStartsAsTheLastOneWasRead() throws Exception {
        var first = HERE.send(FILE.formatted("Kurs açmak"));
        HERE.get(first)
                .body("mapping.sheets[0].columns.field", hasItem("OTHER"))
                .body("mapping.sheets[0].remembered", equalTo(false));
        HERE.map(first, responsible(first)).statusCode(200);
        HERE.get(first, "preview").body(ACTION + ".content.responsibleUnits", contains("Kültür Müdürlüğü"));

        var second = HERE.send(FILE.formatted("Burs vermek"));
        HERE.get(second).body("mapping.sheets[0].remembered", equalTo(true));
        HERE.get(second, "preview")
                .body(ACTION + ".content.title", equalTo("Burs vermek"))
                .body(ACTION + ".content.responsibleUnits", contains("Kültür Müdürlüğü"));
        var elsewhere = NEIGHBOUR.send(FILE.formatted("Burs vermek"));
        NEIGHBOUR.get(elsewhere).body("mapping.sheets[0].remembered", equalTo(false));
        var otherForm = HERE.send(FILE.replace("Kim yapacak", "Nerede").formatted("Burs vermek"));
        HERE.get(otherForm).body("mapping.sheets[0].remembered", equalTo(false));
    }

    private static Map<String, Object> responsible(String id) {
        Map<String, Object> mapping = HERE.get(id).extract().path("mapping");
        @SuppressWarnings("unchecked")
        var sheets = (List<Map<String, List<Map<String, Object>>>>) mapping.get("sheets");
        sheets.get(0).get("columns").get(3).put("field", "RESPONSIBLE_UNITS");
        return mapping;
    }

    @Test
    void aCorrectedCellShowsWhatTheFileSaysBesideIt() throws Exception {
        var id = HERE.send(FILE.formatted("Kurs açmak"));
        HERE.correct(id, 2, 2, "Kurslar açmak").statusCode(200);
        HERE.correct(id, 2, 3, "").statusCode(200);
        HERE.correct(id, 3, 2, "Burs vermek").statusCode(200);
        HERE.get(id, "sheets/0")
                .body("items.number", contains(1, 2, 3))
                .body("items[0].cells.original", everyItem(nullValue()))
                .body("items[1].cells.text", contains("Eğitim", "Okumak", "Kurslar açmak", ""))
                .body("items[1].cells.original", contains(null, null, "Kurs açmak", "Kültür Müdürlüğü"))
                .body("items[2].cells.original", contains(""));
        HERE.correct(id, 2, 2, "Kurs açmak").statusCode(200);
        HERE.get(id, "sheets/0").body("items[1].cells[2].original", nullValue());
    }

    @Test
    void rowsComePageByPageWithThoseThatACorrectionAdded() throws Exception {
        var id = HERE.send(FILE.formatted("Kurs açmak"));
        HERE.correct(id, 9, 0, "Sağlık").statusCode(200);
        String next = HERE.get(id, "sheets/0?limit=2")
                .body("items.number", contains(1, 2))
                .extract()
                .path("next");
        HERE.get(id, "sheets/0?limit=2&cursor=" + next)
                .body("items.number", contains(9))
                .body("next", nullValue());
    }

    @Test
    void aFileThatIsGivenUpCannotBeUsedAnyMore() throws Exception {
        var id = HERE.send(FILE.formatted("Kurs açmak"));
        NEIGHBOUR.discard(id).statusCode(403);
        HERE.discard(id).statusCode(204);
        HERE.get(id).body("state", equalTo("DISCARDED"));
        HERE.get(id, "preview").statusCode(404);
        HERE.get(id, "sheets/0").statusCode(404);
        HERE.post(id, "import").statusCode(409).body("type", endsWith("import-not-ready"));
        HERE.correct(id, 2, 0, "Sağlık").statusCode(409);
        HERE.discard(id).statusCode(204);
        HERE.draft().body("document.themes", empty());
    }

    @Test
    void whatIsInThePlanIsTakenBackBeforeItIsGivenUp() throws Exception {
        var id = HERE.send(FILE.formatted("Kurs açmak"));
        HERE.post(id, "import").statusCode(200);
        HERE.discard(id).statusCode(409).body("type", endsWith("import-is-in-plan"));
        HERE.post(id, "undo").statusCode(200);
        HERE.discard(id).statusCode(204);
        HERE.draft().body("document.themes", empty());
    }

    @Test
    void aFileWhoseReadingACrashCutOffIsReadAgain() throws Exception {
        var id = HERE.send(FILE.formatted("Kurs açmak"));
        cutOff(id, 1, "10 minutes");
        worker.look();
        HERE.await(id);
        HERE.get(id).body("state", equalTo("READ"), "progress", equalTo(100));
        HERE.get(id, "preview").body(ACTION + ".content.title", equalTo("Kurs açmak"));
    }

    @Test
    void aFileThatCutsReadingOffTwiceIsRefusedWithAWord() throws Exception {
        var id = HERE.send(FILE.formatted("Kurs açmak"));
        cutOff(id, 2, "10 minutes");
        worker.look();
        HERE.await(id);
        HERE.get(id).body("state", equalTo("FAILED"), "failure", not(equalTo(null)));
        HERE.post(id, "import").statusCode(409);
    }

    @Test
    void aFileThatIsJustBeingReadIsLeftToItsReader() throws Exception {
        var id = HERE.send(FILE.formatted("Kurs açmak"));
        cutOff(id, 1, "1 minute");
        worker.look();
        Thread.sleep(300);
        assertThat(HERE.state(id)).isEqualTo("READING");
    }

    private void cutOff(String id, int attempts, String ago) throws SQLException {
        database.execute(List.of(
                "update plan_import set state = 'READING', mapping = null, attempts = " + attempts + " where id = '"
                        + id + "'",
                "update plan_import_content set grid = null, result = null, progress = 40, seen_at = now() - interval '"
                        + ago + "' where import_id = '" + id + "'"));
    }

    @Test
    void oldFilesAreForgottenAndWhatCameFromThemStays() throws Exception {
        var waiting = HERE.send(FILE.formatted("Kurs açmak"));
        var refused = HERE.send("%PDF-1.7");
        var imported = HERE.send(FILE.formatted("Burs vermek"));
        HERE.post(imported, "import").statusCode(200);
        database.execute(List.of("update plan_import set created_at = now() - interval '15 days'"));
        var young = HERE.send(FILE.formatted("Gezi yapmak"));
        worker.forgetOld();

        assertThat(Stream.of(waiting, refused, imported, young).map(HERE::state))
                .containsExactly("DISCARDED", "DISCARDED", "IMPORTED", "READ");
        HERE.get(imported, "preview").statusCode(404);
        HERE.get(young, "preview").statusCode(200);
        HERE.draft().body(ACTION + ".content.title", equalTo("Burs vermek"));
        HERE.post(imported, "undo").statusCode(200).body("state", equalTo("UNDONE"));
        HERE.draft().body("document.themes", empty());
    }

    @Test
    void ofTwoWhoBringTheSameFileInAtOnceOneDoesAndTheOtherIsTold() throws Exception {
        var id = HERE.send(FILE.formatted("Kurs açmak"));
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> HERE.post(id, "import")))
                .limit(4)
                .toList();
        var refusals = answers.stream()
                .map(CompletableFuture::join)
                .filter(a -> a.extract().statusCode() != 200)
                .toList();
        assertThat(refusals).hasSize(3);
        refusals.forEach(r -> r.statusCode(409).body("type", endsWith("import-in-plan-already")));
        HERE.draft().body("document.themes", hasSize(1));
    }

    @Test
    void anImportThatSomebodyWorkedOnSinceIsNotTakenBack() throws Exception {
        var id = HERE.send(FILE.formatted("Kurs açmak"));
        HERE.post(id, "import").statusCode(200);
        change(HERE.draft().extract().path(ACTION + ".id"));
        HERE.post(id, "undo").statusCode(409).body("type", endsWith("edit-overtaken"));
        HERE.get(id).body("state", equalTo("IMPORTED"));
        HERE.draft().body(ACTION + ".content.title", equalTo("Kurslar açmak"));

        HERE.officer()
                .calls()
                .post("/api/v1/plans/{p}/edits/{b}/undo", HERE.plan(), lastBatch())
                .then()
                .statusCode(200);
        HERE.post(id, "undo").statusCode(200);
        HERE.draft().body("document.themes", empty());
        HERE.post(id, "undo").statusCode(409).body("detail", containsString("UNDONE"));
    }

    private static void change(String node) {
        HERE.officer()
                .calls()
                .contentType("application/merge-patch+json; charset=utf-8")
                .header("If-Match", "\"0\"")
                .body("{\"title\":\"Kurslar açmak\"}")
                .patch("/api/v1/plans/{p}/nodes/{n}", HERE.plan(), node)
                .then()
                .statusCode(200);
    }

    private static String lastBatch() {
        return HERE.officer()
                .calls()
                .queryParam("limit", 200)
                .get("/api/v1/plans/{p}/edits", HERE.plan())
                .path("items[-1].batchId");
    }
}
