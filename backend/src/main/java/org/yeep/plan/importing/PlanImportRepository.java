package org.yeep.plan.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yeep.plan.importing.detecting.SheetMapping;
import org.yeep.shared.problem.DomainProblem.NotFound;

@ApplicationScoped
class PlanImportRepository implements PanacheRepositoryBase<PlanImport, UUID> {
    private final Packed packed;

    PlanImportRepository(Packed packed) {
        this.packed = packed;
    }

    PlanImport require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("plan-import", id));
    }

    /** Nobody else moves it until the transaction ends. */
    PlanImport locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("plan-import", id));
    }

    /** Imports of an organisation that are still to be read. */
    long waiting(UUID organisationId) {
        return count(
                "organisationId = ?1 and state in ?2",
                organisationId,
                List.of(ImportState.RECEIVED, ImportState.READING));
    }

    /** The oldest one waiting, which no other instance is taking at the moment. */
    Optional<PlanImport> next() {
        return getEntityManager()
                .createNativeQuery(
                        "select * from plan_import where state = 'RECEIVED' order by created_at limit 1 for update skip locked",
                        PlanImport.class)
                .getResultList()
                .stream()
                .findFirst()
                .map(PlanImport.class::cast);
    }

    /** Those whose reader gave no sign of life since {@code then}. */
    List<PlanImport> silentSince(Instant then) {
        return getEntityManager()
                .createNativeQuery(
                        "select i.* from plan_import i join plan_import_content c on c.import_id = i.id"
                                + " where i.state = 'READING' and c.seen_at < :then for update of i skip locked",
                        PlanImport.class)
                .setParameter("then", then)
                .getResultList()
                .stream()
                .map(PlanImport.class::cast)
                .toList();
    }

    void keep(UUID id, byte[] file, Instant at) {
        update(
                "insert into plan_import_content (import_id, file, seen_at) values (:id, :file, :at)",
                id,
                "file",
                file,
                "at",
                at);
    }

    void seen(UUID id, int progress, Instant at) {
        update(
                "update plan_import_content set progress = :progress, seen_at = :at where import_id = :id",
                id,
                "progress",
                progress,
                "at",
                at);
    }

    void keepReading(UUID id, byte[] grid, byte[] result) {
        update(
                "update plan_import_content set grid = case when length(:grid) > 0 then :grid else grid end, result = :result, progress = 100 where import_id = :id",
                id,
                "grid",
                grid,
                "result",
                result);
    }

    /** Bytes of {@code file}, {@code grid} or {@code result}; null for none. */
    byte[] content(UUID id, String part) {
        var column = List.of("file", "grid", "result")
                .get(List.of("file", "grid", "result").indexOf(part));
        return (byte[]) getEntityManager()
                .createNativeQuery("select " + column + " from plan_import_content where import_id = :id", byte[].class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    int progress(UUID id) {
        var found = getEntityManager()
                .createNativeQuery("select progress from plan_import_content where import_id = :id", Integer.class)
                .setParameter("id", id)
                .getResultList();
        return found.isEmpty() ? 100 : (Integer) found.get(0);
    }

    int forgetContent(UUID id) {
        return update("delete from plan_import_content where import_id = :id", id);
    }

    int forgetBefore(Instant then) {
        return getEntityManager()
                .createNativeQuery("delete from plan_import_content c using plan_import i"
                        + " where i.id = c.import_id and i.created_at < :then")
                .setParameter("then", then)
                .executeUpdate();
    }

    List<PlanImport> unfinishedBefore(Instant then) {
        return list(
                "createdAt < ?1 and state in ?2",
                then,
                List.of(ImportState.RECEIVED, ImportState.READING, ImportState.READ, ImportState.FAILED));
    }

    void change(UUID id, CellChange cell, String by, Instant at) {
        getEntityManager()
                .createNativeQuery(
                        "insert into plan_import_cell (id, import_id, sheet, row_number, column_number, text, changed_by, changed_at)"
                                + " values (gen_random_uuid(), :id, :sheet, :row, :column, :text, :by, :at)"
                                + " on conflict on constraint uq_plan_import_cell_address do update"
                                + " set text = excluded.text, changed_by = excluded.changed_by, changed_at = excluded.changed_at")
                .setParameter("id", id)
                .setParameter("sheet", cell.sheet())
                .setParameter("row", cell.row())
                .setParameter("column", cell.column())
                .setParameter("text", cell.text())
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<CellChange> changes(UUID id) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(
                        "select sheet, row_number, column_number, text from plan_import_cell where import_id = :id"
                                + " order by sheet, row_number, column_number")
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .map(r -> new CellChange((int) r[0], (int) r[1], (int) r[2], (String) r[3]))
                .toList();
    }

    void remember(UUID organisationId, String signature, SheetMapping mapping, String by, Instant at) {
        getEntityManager()
                .createNativeQuery(
                        "insert into import_mapping (id, organisation_id, signature, mapping, chosen_by, chosen_at)"
                                + " values (gen_random_uuid(), :organisation, :signature, cast(:mapping as jsonb), :by, :at)"
                                + " on conflict on constraint uq_import_mapping_signature do update"
                                + " set mapping = excluded.mapping, chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at")
                .setParameter("organisation", organisationId)
                .setParameter("signature", signature)
                .setParameter("mapping", packed.text(mapping))
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    SheetMapping remembered(UUID organisationId, String signature) {
        var found = getEntityManager()
                .createNativeQuery(
                        "select cast(mapping as text) from import_mapping where organisation_id = :organisation"
                                + " and signature = :signature",
                        String.class)
                .setParameter("organisation", organisationId)
                .setParameter("signature", signature)
                .getResultList();
        return found.isEmpty() ? null : packed.value((String) found.get(0), SheetMapping.class);
    }

    private int update(String sql, UUID id, Object... parameters) {
        var query = getEntityManager().createNativeQuery(sql).setParameter("id", id);
        for (int i = 0; i < parameters.length; i += 2) {
            if (parameters[i + 1] == null) query.setParameter((String) parameters[i], new byte[0]);
            else query.setParameter((String) parameters[i], parameters[i + 1]);
        }
        return query.executeUpdate();
    }
}
