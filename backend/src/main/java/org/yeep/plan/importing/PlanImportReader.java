package org.yeep.plan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.yeep.plan.importing.building.Severity;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.problem.DomainProblem.Malformed;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** What people see of an import. */
@ApplicationScoped
class PlanImportReader {
    private final PlanImportRepository imports;
    private final PlanImportService service;
    private final ImportTexts texts;

    PlanImportReader(PlanImportRepository imports, PlanImportService service, ImportTexts texts) {
        this.imports = imports;
        this.service = service;
        this.texts = texts;
    }

    @Transactional
    PlanImportResponse read(UUID importId) {
        var facts = imports.require(importId).facts();
        return PlanImportResponse.of(
                facts, imports.progress(importId), texts.failure(facts.failureCode(), facts.failureArgs()));
    }

    @Transactional
    ImportPreviewResponse preview(UUID importId, Severity severity, String cursor, int limit) {
        imports.require(importId);
        var result = service.result(importId);
        int from = from(cursor);
        var problems = result.problems();
        var found = IntStream.range(Math.min(from, problems.size()), problems.size())
                .filter(i -> severity == null || problems.get(i).severity() == severity)
                .limit(limit + 1L)
                .boxed()
                .toList();
        var page = Page.of(found, limit, i -> Cursor.of(i + 1))
                .map(i -> ImportProblemResponse.of(problems.get(i), texts.of(problems.get(i))));
        return new ImportPreviewResponse(from == 0 ? result.document() : null, page);
    }

    @Transactional
    Page<ImportRowResponse> rows(UUID importId, int sheet, String cursor, int limit) {
        imports.require(importId);
        var sheets = service.grid(importId).sheets();
        if (sheet < 0 || sheet >= sheets.size()) throw new NotFound("sheet", sheet);
        int from = from(cursor);
        var rows = sheets.get(sheet).rows().stream()
                .filter(r -> r.number() > from)
                .limit(limit + 1L)
                .toList();
        return Page.of(rows, limit, r -> Cursor.of(r.number())).map(ImportRowResponse::of);
    }

    private static int from(String cursor) {
        var decoded = Cursor.decode(cursor, 1);
        if (decoded == null) return 0;
        if (!decoded.text(0).matches("\\d{1,8}")) throw new Malformed("cursor-not-valid");
        return Integer.parseInt(decoded.text(0));
    }
}
