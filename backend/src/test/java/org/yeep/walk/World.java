package org.yeep.walk;

import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.yeep.testing.Database;
import org.yeep.testing.Person;

/** The people and things of {@code world.sql}, put up for one test and taken down after it. */
@Singleton
class World {
    static final String ORGANISATION = id("0001");
    static final String OTHER_ORGANISATION = id("0002");
    static final String BOARD = id("0003");
    static final String PLAN = id("0011");
    static final String BATCH = id("0019");
    static final String ITEM = id("0041");
    static final String INDICATOR = id("0051");
    static final String CYCLE = id("0061");
    static final String PERIOD = id("0062");
    static final String SUBMISSION = id("0071");
    static final String ASSESSMENT = id("0091");
    static final String DRAFT = id("00a1");
    static final String TRAINING = id("00c2");
    static final String FACT = id("00c3");
    static final String UNIT = id("00c4");
    static final String RESPONSIBLE = id("00c6");
    static final String MARKER = "zzgizlizz";

    static final Person OFFICER = new Person("walk.veri", "municipality", ORGANISATION);
    private static final String BUILT = "world";

    private final Database database;

    World(Database database) {
        this.database = database;
    }

    /** @return the id of the evidence the officer attached */
    String build() throws SQLException {
        run("world.sql");
        var evidence = attachEvidence();
        run("world-sent.sql");
        database.copy(BUILT);
        return evidence;
    }

    /** As it was after {@link #build()}. */
    void restore() throws SQLException {
        database.restore(BUILT);
    }

    void takeDown() throws SQLException {
        database.restoreStart();
    }

    static String id(String last) {
        return "0198f000-0000-7000-8000-00000a00" + last;
    }

    private static String attachEvidence() {
        Response answer = OFFICER.calls()
                .multiPart("file", "liste.txt", "zzgizlizz liste".getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("title", "zzgizlizz belge")
                .multiPart("kind", "REPORT")
                .multiPart("visibility", "BOARD")
                .multiPart("personalDataDeclared", "true")
                .post("/api/v1/submissions/{s}/observations/{i}/total/evidence", SUBMISSION, INDICATOR);
        return answer.then().statusCode(201).extract().path("id");
    }

    private void run(String resource) throws SQLException {
        try (var in = World.class.getResourceAsStream("/" + resource)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("'W:", "'" + id(""));
            database.execute(List.of(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
