package org.yeep.plan.importing;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.yeep.plan.importing.building.Result;
import org.yeep.plan.importing.building.Severity;
import org.yeep.plan.importing.detecting.Mapping;
import org.yeep.plan.importing.detecting.Signature;
import org.yeep.plan.importing.reading.Grid;
import org.yeep.shared.http.Versions;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.NotFound;
import org.yeep.shared.problem.DomainProblem.TooLarge;
import org.yeep.shared.problem.DomainProblem.Violation;
import org.yeep.shared.security.Caller;

/** Bringing a plan in, from the file to the draft. */
@ApplicationScoped
class PlanImportService {
    static final int LARGEST_MB = 12;
    private static final int MOST_WAITING = 5;
    private static final int MOST_VIOLATIONS = 100;
    private static final TypeReference<Result> RESULT = new TypeReference<>() {};
    private final PlanImportRepository imports;
    private final PlanFileReading files;
    private final DraftPlans drafts;
    private final Packed packed;
    private final Event<ImportReceived> received;
    private final ImportTexts texts;
    private final Caller caller;
    private final Clock clock;

    PlanImportService(
            PlanImportRepository imports,
            PlanFileReading files,
            DraftPlans drafts,
            Packed packed,
            Event<ImportReceived> received,
            ImportTexts texts,
            Caller caller,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.drafts = drafts;
        this.packed = packed;
        this.received = received;
        this.texts = texts;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    UUID receive(UUID planId, Upload upload) {
        var owner = drafts.ownerOfEditable(planId);
        if (upload.bytes().length == 0) throw new Invalid("/file", "import-file-empty");
        if (upload.bytes().length > LARGEST_MB * 1024 * 1024) throw new TooLarge("import-too-large", LARGEST_MB);
        if (imports.waiting(owner) >= MOST_WAITING) throw new Conflict("import-queue-full", MOST_WAITING);
        var fresh = PlanImport.received(planId, owner, upload, caller.account(), clock.instant());
        imports.persistAndFlush(fresh);
        imports.keep(fresh.id(), upload.bytes(), clock.instant());
        received.fire(new ImportReceived());
        return fresh.id();
    }

    /** Reads again with the columns as a person wants them, and remembers them for the next file of this form. */
    @Transactional
    void map(UUID importId, Mapping mapping, String ifMatch) {
        var plan = open(importId, ifMatch);
        var grid = grid(importId);
        for (int i = 0; i < mapping.sheets().size(); i++) {
            var sheet = mapping.sheets().get(i);
            if (sheet.sheet() >= grid.sheets().size())
                throw new Invalid("/sheets/" + i + "/sheet", "import-no-such-sheet");
            imports.remember(
                    plan.facts().organisationId(), Signature.of(sheet), sheet, caller.account(), clock.instant());
        }
        rebuild(plan, grid, mapping);
    }

    @Transactional
    void change(UUID importId, List<CellChange> cells, String ifMatch) {
        var plan = open(importId, ifMatch);
        var sheets = original(importId).sheets().size();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).sheet() >= sheets) throw new Invalid("/cells/" + i + "/sheet", "import-no-such-sheet");
            imports.change(importId, cells.get(i), caller.account(), clock.instant());
        }
        rebuild(plan, grid(importId), plan.facts().mapping());
    }

    private PlanImport open(UUID importId, String ifMatch) {
        var plan = imports.locked(importId);
        Versions.require(ifMatch, plan.version());
        plan.requireRead();
        return plan;
    }

    private void rebuild(PlanImport plan, Grid grid, Mapping mapping) {
        var result = files.build(grid, mapping);
        var facts = plan.facts();
        plan.read(facts.kind(), facts.sheetNames(), mapping, result.problems());
        imports.keepReading(plan.id(), null, packed.pack(result));
        imports.getEntityManager().lock(plan, jakarta.persistence.LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** All of it or nothing; of two people who confirm at once the second is told that it is done. */
    @Transactional
    void confirm(UUID importId) {
        var plan = imports.locked(importId);
        plan.requireRead();
        var result = result(importId);
        var errors = result.problems().stream()
                .filter(p -> p.severity() == Severity.ERROR)
                .limit(MOST_VIOLATIONS)
                .map(p -> new Violation(p.pointer() == null ? "" : p.pointer(), "import-error-left", texts.of(p)))
                .toList();
        if (!errors.isEmpty()) throw new Invalid(errors);
        plan.imported(drafts.bringIn(
                plan.facts().planId(), result.document(), plan.facts().fileName()));
        imports.flush();
    }

    @Transactional
    void undo(UUID importId) {
        var plan = imports.locked(importId);
        var group = plan.undo();
        drafts.undo(plan.facts().planId(), group);
        imports.flush();
    }

    @Transactional
    void discard(UUID importId) {
        imports.locked(importId).discard();
        imports.forgetContent(importId);
    }

    Result result(UUID importId) {
        return packed.unpack(content(importId, "result"), RESULT);
    }

    Grid original(UUID importId) {
        return packed.unpack(content(importId, "grid"), ImportJob.GRID);
    }

    Grid grid(UUID importId) {
        return CorrectedGrid.of(original(importId), imports.changes(importId));
    }

    private byte[] content(UUID importId, String part) {
        var bytes = imports.content(importId, part);
        if (bytes == null || bytes.length == 0) throw new NotFound("plan-import-" + part, importId);
        return bytes;
    }
}
