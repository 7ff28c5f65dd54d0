package org.yeep.plan.importing;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.yeep.plan.importing.reading.Grid;
import org.yeep.plan.importing.reading.Sheet;
import org.yeep.plan.importing.reading.UnreadableFile;

/** Reads the files that wait, one after the other. What was cut off is read again once, then failed with a word. */
@ApplicationScoped
class ImportJob {
    static final TypeReference<Grid> GRID = new TypeReference<>() {};
    private static final Duration SILENCE = Duration.ofMinutes(3);
    private static final int ROWS_OF_A_LONG_FILE = 5_000;
    private final PlanImportRepository imports;
    private final PlanFileReading files;
    private final Packed packed;
    private final Clock clock;

    ImportJob(PlanImportRepository imports, PlanFileReading files, Packed packed, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.packed = packed;
        this.clock = clock;
    }

    private record Taken(UUID id, UUID organisationId, byte[] file) {}

    /** @return false if none waits */
    @ActivateRequestContext
    boolean readNext() {
        var taken = QuarkusTransaction.requiringNew().call(this::take).orElse(null);
        if (taken == null) return false;
        if (taken.file == null) return true;
        try {
            read(taken);
        } catch (UnreadableFile e) {
            fail(taken.id, e.code(), e.args());
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            Log.errorf(e, "Plan file of import %s could not be read", taken.id);
            fail(taken.id, "reading-failed");
        }
        return true;
    }

    private Optional<Taken> take() {
        return imports.next().map(next -> {
            var facts = next.facts();
            if (!next.startReading()) return new Taken(facts.id(), facts.organisationId(), null);
            imports.seen(facts.id(), 5, clock.instant());
            return new Taken(facts.id(), facts.organisationId(), imports.content(facts.id(), "file"));
        });
    }

    private void read(Taken taken) throws java.io.IOException {
        var read = files.read(
                taken.file,
                signature -> QuarkusTransaction.requiringNew()
                        .call(() -> imports.remembered(taken.organisationId, signature)),
                progress(taken.id));
        var grid = read.grid() == null ? null : packed.pack(read.grid());
        var result = packed.pack(read.result());
        QuarkusTransaction.requiringNew().run(() -> {
            var sheets = read.grid() == null
                    ? java.util.List.<String>of()
                    : read.grid().sheets().stream().map(Sheet::name).toList();
            imports.locked(taken.id)
                    .read(read.kind(), sheets, read.mapping(), read.result().problems());
            imports.keepReading(taken.id, grid, result);
        });
    }

    private IntConsumer progress(UUID id) {
        int[] said = {5};
        return rows -> {
            int percent = Math.min(90, 5 + rows * 85 / ROWS_OF_A_LONG_FILE);
            if (percent < said[0] + 10) return;
            said[0] = percent;
            QuarkusTransaction.requiringNew().run(() -> imports.seen(id, percent, clock.instant()));
        };
    }

    private void fail(UUID id, String code, Object... args) {
        var texts = Arrays.stream(args).map(String::valueOf).toList();
        QuarkusTransaction.requiringNew().run(() -> imports.locked(id).fail(code, texts));
    }

    /** After a crash. */
    @Transactional
    void takeUpInterrupted() {
        imports.silentSince(clock.instant().minus(SILENCE)).forEach(PlanImport::readAgainLater);
    }
}
