package org.yeep.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;

@ApiTest
class ManySubjectsTest {
    private final Evidences evidences;

    ManySubjectsTest(Evidences evidences) {
        this.evidences = evidences;
    }

    @Test
    void evidenceIsLookedUpForMoreSubjectsThanAStatementTakesParameters() {
        var subjects = Stream.generate(UUID::randomUUID).limit(70_000).toList();

        assertThat(evidences.of("OBSERVATION", subjects)).isEmpty();
    }
}
