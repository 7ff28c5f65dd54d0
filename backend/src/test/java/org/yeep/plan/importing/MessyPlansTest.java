package org.yeep.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yeep.plan.ThemeMatcher;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.importing.building.PlanBuilder;
import org.yeep.plan.importing.detecting.Detector;
import org.yeep.plan.importing.reading.FileReader;
import org.yeep.plan.importing.reading.Limits;

/** The shipped plans, typed as people type them, come back without anybody's help. */
class MessyPlansTest {
    private static final int SEEDS = 10;
    private static final int PLANS = 24;
    /** So it cannot get worse. */
    private static final int EQUAL = PLANS * SEEDS;

    private final ThemeMatcher matcher = new ThemeMatcher(RealPlans.themes());
    private final FileReader reader = new FileReader(Limits.USUAL);

    @TempDir
    Path folder;

    MessyPlansTest() throws IOException {}

    @Test
    void everyRealPlanComesBackFromAMessyWorkbook() throws IOException {
        var files = RealPlans.files();
        assertThat(files).hasSize(PLANS);
        int equal = 0;
        for (var file : files) {
            var differences = differences(RealPlans.read(file));
            equal += SEEDS - differences.size();
            System.out.printf(
                    "%-36s %2d of %d equal%s%n",
                    file.getFileName().toString().replace(".json", ""),
                    SEEDS - differences.size(),
                    SEEDS,
                    differences.isEmpty() ? "" : "; " + differences.get(0));
        }
        assertThat(equal).isGreaterThanOrEqualTo(EQUAL);
    }

    private List<String> differences(PlanDocument plan) throws IOException {
        var differences = new ArrayList<String>();
        for (int seed = 1; seed <= SEEDS; seed++)
            differences.add(PlanLines.firstDifference(plan, throughAWorkbook(plan, seed)));
        return differences.stream().filter(Objects::nonNull).toList();
    }

    private PlanDocument throughAWorkbook(PlanDocument plan, long seed) throws IOException {
        var file = folder.resolve("messy.xlsx");
        MessyWorkbook.write(plan, seed, file);
        var grid = reader.read(file, rows -> {});
        var mapping = new Detector(h -> !matcher.slugs(h).isEmpty(), signature -> null).detect(grid);
        try (var validators = Validation.buildDefaultValidatorFactory()) {
            return new PlanBuilder(matcher::slugs, validators)
                    .build(grid, mapping)
                    .document();
        }
    }
}
