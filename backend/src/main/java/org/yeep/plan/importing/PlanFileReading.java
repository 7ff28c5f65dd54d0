package org.yeep.plan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.yeep.indicator.IndicatorLibrary;
import org.yeep.plan.ThemeMatcher;
import org.yeep.plan.document.PlanContent;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.document.PlanKind;
import org.yeep.plan.exchange.ExactFormat;
import org.yeep.plan.importing.building.ImportProblem;
import org.yeep.plan.importing.building.PlanBuilder;
import org.yeep.plan.importing.building.Result;
import org.yeep.plan.importing.detecting.Detector;
import org.yeep.plan.importing.detecting.Mapping;
import org.yeep.plan.importing.detecting.SheetMapping;
import org.yeep.plan.importing.reading.FileReader;
import org.yeep.plan.importing.reading.Grid;
import org.yeep.plan.importing.reading.Limits;
import org.yeep.plan.importing.reading.SourceKind;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** The way from a file to a plan: exactly, if it is a form of our own, else by finding out what its columns say. */
@ApplicationScoped
class PlanFileReading {
    private static final PlanDocument NOTHING = PlanDocument.of(
            new PlanContent(
                    PlanKind.EQUALITY_ACTION_PLAN,
                    "–",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of()),
            List.of());

    private final Instance<ExactFormat> exact;
    private final IndicatorLibrary library;
    private final ValidatorFactory validators;
    private final FileReader reader = new FileReader(Limits.USUAL);

    PlanFileReading(@Any Instance<ExactFormat> exact, IndicatorLibrary library, ValidatorFactory validators) {
        this.exact = exact;
        this.library = library;
        this.validators = validators;
    }

    /** @param grid null for a form of our own, which has no cells to correct */
    record Read(SourceKind kind, Grid grid, Mapping mapping, Result result) {}

    Read read(byte[] bytes, Function<String, SheetMapping> remembered, IntConsumer rowsRead) throws IOException {
        var file = Files.createTempFile("plan-import", ".bin");
        try {
            Files.write(file, bytes);
            return read(file, remembered, rowsRead);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Read read(Path file, Function<String, SheetMapping> remembered, IntConsumer rowsRead) throws IOException {
        var kind = reader.kind(file);
        for (var format : exact) {
            if (format.recognises(file)) return new Read(kind, null, null, exactly(format, file));
        }
        var grid = reader.read(file, rowsRead);
        var matcher = new ThemeMatcher(library.themes());
        var mapping = new Detector(h -> !matcher.slugs(h).isEmpty(), remembered).detect(grid);
        return new Read(kind, grid, mapping, new PlanBuilder(matcher::slugs, validators).build(grid, mapping));
    }

    /** A form of our own that somebody damaged says where, like any other file. */
    private static Result exactly(ExactFormat format, Path file) throws IOException {
        try {
            return new Result(format.read(file), List.of());
        } catch (Invalid damaged) {
            var places =
                    damaged.violations().stream().map(ImportProblem::damaged).toList();
            return new Result(NOTHING, places);
        }
    }

    Result build(Grid grid, Mapping mapping) {
        return new PlanBuilder(new ThemeMatcher(library.themes())::slugs, validators).build(grid, mapping);
    }
}
