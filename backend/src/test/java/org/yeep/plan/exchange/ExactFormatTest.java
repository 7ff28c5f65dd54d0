package org.yeep.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.exchange.workbook.CanonicalWorkbook;
import org.yeep.testing.ApiTest;

/** What goes out as XLSX or JSON comes back in without a difference, whatever the plan says. */
@ApiTest
class ExactFormatTest {
    private static final PlanFileOptions OPTIONS =
            new PlanFileOptions(Locale.ENGLISH, CsvDialect.RFC4180, "Örnek Belediyesi");

    @Inject
    CanonicalWorkbook workbook;

    @Inject
    JsonPlan json;

    @Inject
    DocumentRules rules;

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPlanComesBackAsItWas(long seed) throws IOException {
        isExact(RandomPlans.of(seed));
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void thePlanWithTheLongestTextsComesBackAsItWas(long seed) throws IOException {
        isExact(RandomPlans.longest(seed));
    }

    static LongStream fewSeeds() {
        return LongStream.range(0, 3);
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        var plan = RandomPlans.of(7);
        assertThat(workbook.write(plan, OPTIONS)).isEqualTo(workbook.write(plan, OPTIONS));
    }

    @Test
    void eachFormatKnowsItsOwnFilesOnly() throws IOException {
        var plan = RandomPlans.of(7);
        var xlsx = file(workbook.write(plan, OPTIONS));
        var text = file(json.write(plan, OPTIONS));
        var other = file("{\"plan\": 1}".getBytes());
        var broken = file(new byte[] {'P', 'K', 3, 4, 0});

        assertThat(workbook.recognises(xlsx)).isTrue();
        assertThat(workbook.recognises(text)).isFalse();
        assertThat(workbook.recognises(broken)).isFalse();
        assertThat(json.recognises(text)).isTrue();
        assertThat(json.recognises(xlsx)).isFalse();
        assertThat(json.recognises(other)).isFalse();
        assertThat(json.recognises(broken)).isFalse();
    }

    private void isExact(PlanDocument plan) throws IOException {
        assertThat(rules.broken(plan)).isEmpty();
        assertThat(json.read(file(json.write(plan, OPTIONS)))).isEqualTo(plan);
        assertThat(workbook.read(file(workbook.write(plan, OPTIONS)))).isEqualTo(plan);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "plan", ""), content);
    }
}
