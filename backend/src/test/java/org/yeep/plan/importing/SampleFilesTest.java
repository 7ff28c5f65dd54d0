package org.yeep.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes out of each sample file is what a person reads in it. */
class SampleFilesTest {
    record Expected(List<String> plan, List<String> problems) {}

    static List<String> names() throws IOException {
        return List.copyOf(SampleFiles.all().keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void aFileIsReadAsAPersonReadsIt(String name) throws IOException {
        Map<String, byte[]> files = SampleFiles.all();
        Expected expected;
        try (var in = getClass().getResourceAsStream("/imports/" + name + ".expected.json")) {
            expected = new ObjectMapper().readValue(in, Expected.class);
        }
        var found = SampleOutline.read(files.get(name));
        assertThat(SampleOutline.plan(found)).isEqualTo(expected.plan());
        assertThat(SampleOutline.problems(found)).isEqualTo(expected.problems());
    }
}
