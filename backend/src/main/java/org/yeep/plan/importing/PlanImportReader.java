package org.yeep.plan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yeep.plan.importing.building.Severity;
import org.yeep.plan.importing.reading.Row;
import org.yeep.plan.importing.reading.Sheet;
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
        var sheets = service.original(importId).sheets();
        if (sheet < 0 || sheet >= sheets.size()) throw new NotFound("sheet", sheet);
        int from = from(cursor);
        var was = byNumber(sheets.get(sheet), from);
        var is = byNumber(service.grid(importId).sheets().get(sheet), from);
        var numbers = new TreeSet<>(was.keySet());
        numbers.addAll(is.keySet());
        return Page.of(numbers.stream().limit(limit + 1L).toList(), limit, n -> Cursor.of(n))
                .map(n -> ImportRowResponse.of(row(is, n), row(was, n)));
    }

    private static Map<Integer, Row> byNumber(Sheet sheet, int from) {
        return sheet.rows().stream().filter(r -> r.number() > from).collect(Collectors.toMap(Row::number, r -> r));
    }

    private static Row row(Map<Integer, Row> rows, int number) {
        return rows.getOrDefault(number, new Row(number, List.of()));
    }

    private static int from(String cursor) {
        var decoded = Cursor.decode(cursor, 1);
        if (decoded == null) return 0;
        if (!decoded.text(0).matches("\\d{1,8}")) throw new Malformed("cursor-not-valid");
        return Integer.parseInt(decoded.text(0));
    }
}
