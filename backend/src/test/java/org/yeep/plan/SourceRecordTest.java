package org.yeep.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.yeep.plan.document.PlanFact;

class SourceRecordTest {
    @Test
    void whatNobodyAsksForIsNotLostUnnoticed() {
        var record = record("{'title': 'a', 'surprise': 1}");
        record.text("title");

        assertThatThrownBy(record::usedUp).hasMessageContaining("surprise");
    }

    @Test
    void theRestKeepsItsOrderAndItsNulls() {
        var record = record("{'z': null, 'title': 'a', 'b': [1]}");
        record.take("title");

        assertThat(record.rest()).extracting(PlanFact::key).containsExactly("z", "b");
        record.usedUp();
    }

    @Test
    void absentAndNullAreBothSilentButAnEmptyListIsNot() {
        var record = record("{'a': null, 'b': []}");

        assertThat(record.take("a")).isNull();
        assertThat(record.take("c")).isNull();
        assertThat(record.take("b")).isEmpty();
    }

    private static SourceRecord record(String json) {
        try {
            return new SourceRecord(new ObjectMapper().readTree(json.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
