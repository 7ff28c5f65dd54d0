package org.yeep.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Small numbers are hidden once, in the published snapshot; who reads around it reads them all. */
class ReadsOnlyTheSnapshotTest {
    private static final Path SOURCES = Path.of("src/main/java/org/yeep/opendata");
    private static final Pattern WORKSPACE = Pattern.compile(
            "(from|join)\\s+(observation|submission|action_claim|withheld_cell)\\b|monitoring\\.Submissions");

    @Test
    void noPublicReadModelLooksIntoTheWorkspace() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var sources = files.filter(f -> f.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(10);
            for (var source : sources)
                assertThat(WORKSPACE.matcher(Files.readString(source)).find())
                        .as("%s", source)
                        .isFalse();
        }
    }

    @Test
    void wouldSeeIt() {
        assertThat(WORKSPACE.matcher("select * from observation o").find()).isTrue();
        assertThat(WORKSPACE.matcher("from published_observation p").find()).isFalse();
    }
}
