package org.yeep.monitoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Database;

/** What the form says beside a cell: the target of the time at hand, and what was said of it before. */
@ApiTest
class FormBesideCellsTest extends MonitoringTestBase {
    private static final String PEOPLE = "items[0].indicators[0].";
    private static final String TARGETS = "[{\"period\": \"2022\", \"cell\": \"total\", \"value\": 100},"
            + "{\"period\": \"2022-H1\", \"cell\": \"total\", \"value\": 40},"
            + "{\"period\": \"2022\", \"cell\": \"sex=F\", \"value\": 60},"
            + "{\"period\": \"2023\", \"cell\": \"sex=M\", \"value\": 70}]";
    private final Database data;

    FormBesideCellsTest(MonitoringWorld world, Database data) {
        super(world);
        this.data = data;
    }

    @BeforeEach
    void withDatedTargets() throws Exception {
        data.execute(
                List.of("update plan_indicator set targets = '" + TARGETS + "' where id = '" + plan.people() + "'"));
    }

    @Test
    void namesTheShortestTargetThatHoldsThePeriodCellByCell() {
        officer()
                .read("/form")
                .statusCode(200)
                .body(PEOPLE + "cells.cell", contains("total", "sex=F", "sex=M"))
                .body(PEOPLE + "cells[0].target.period", is("2022-H1"))
                .body(PEOPLE + "cells[0].target.value", is(40))
                .body(PEOPLE + "cells[1].target.value", is(60))
                .body(PEOPLE + "cells[2].target", nullValue());
    }

    @Test
    void bringsTheNoteOfAnEarlierPeriodAlong() throws Exception {
        officer()
                .create(plan.people(), "total", "{\"status\": \"NORMAL\", \"value\": 12, \"note\": \"Yeni kayıt\"}")
                .statusCode(201);
        data.execute(
                List.of("update submission set sent_at = now(), receipt_sha256 = 'x', state = 'SUBMITTED' where id = '"
                        + submission + "'"));
        submission = submissionOf(2);
        officer()
                .read("/form")
                .statusCode(200)
                .body(PEOPLE + "cells[0].target.value", is(100))
                .body(PEOPLE + "cells[0].history[0].value", is(12))
                .body(PEOPLE + "cells[0].history[0].note", is("Yeni kayıt"));
    }
}
