package org.yeep.plan.importing;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.yeep.plan.importing.building.ImportProblem;
import org.yeep.plan.importing.building.Severity;
import org.yeep.plan.importing.detecting.Mapping;
import org.yeep.plan.importing.reading.SourceKind;
import org.yeep.shared.problem.DomainProblem.Conflict;

/** A file on its way into a plan's draft. */
@Entity
class PlanImport {
    private static final int MOST_ATTEMPTS = 2;

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID planId;
    private UUID organisationId;
    private String fileName;
    private String sha256;
    private long sizeBytes;

    @Enumerated(STRING)
    private SourceKind kind;

    @Enumerated(STRING)
    private ImportState state;

    private String failureCode;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> failureArgs;

    @JdbcTypeCode(SqlTypes.JSON)
    private Mapping mapping;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> sheetNames;

    private int errorCount;
    private int warningCount;
    private int noteCount;
    private UUID editGroup;
    private int attempts;
    private String createdBy;
    private Instant createdAt;

    @Version
    private int version;

    protected PlanImport() {} // for Hibernate

    static PlanImport received(UUID planId, UUID organisationId, Upload upload, String by, Instant at) {
        var received = new PlanImport();
        received.planId = planId;
        received.organisationId = organisationId;
        received.fileName = upload.fileName();
        received.sha256 = upload.sha256();
        received.sizeBytes = upload.bytes().length;
        received.state = ImportState.RECEIVED;
        received.failureArgs = List.of();
        received.sheetNames = List.of();
        received.createdBy = by;
        received.createdAt = at;
        return received;
    }

    /** @return false if reading was cut off too often to try again */
    boolean startReading() {
        if (++attempts > MOST_ATTEMPTS) {
            fail("interrupted", List.of());
            return false;
        }
        state = ImportState.READING;
        return true;
    }

    void readAgainLater() {
        if (state == ImportState.READING) state = ImportState.RECEIVED;
    }

    void read(SourceKind found, List<String> sheets, Mapping how, List<ImportProblem> problems) {
        if (state != ImportState.READING && state != ImportState.READ) return;
        kind = found;
        sheetNames = sheets;
        mapping = how;
        errorCount = count(problems, Severity.ERROR);
        warningCount = count(problems, Severity.WARNING);
        noteCount = count(problems, Severity.NOTE);
        state = ImportState.READ;
    }

    private static int count(List<ImportProblem> problems, Severity severity) {
        return (int) problems.stream().filter(p -> p.severity() == severity).count();
    }

    void fail(String code, List<String> args) {
        if (state == ImportState.DISCARDED) return;
        state = ImportState.FAILED;
        failureCode = code;
        failureArgs = args;
    }

    void requireRead() {
        if (state == ImportState.IMPORTED) throw new Conflict("import-in-plan-already");
        if (state != ImportState.READ) throw new Conflict("import-not-ready", state.name());
    }

    void imported(UUID group) {
        requireRead();
        editGroup = group;
        state = ImportState.IMPORTED;
    }

    UUID undo() {
        if (state != ImportState.IMPORTED) throw new Conflict("import-not-imported", state.name());
        state = ImportState.UNDONE;
        return editGroup;
    }

    void discard() {
        if (state == ImportState.IMPORTED) throw new Conflict("import-is-in-plan");
        state = ImportState.DISCARDED;
        failureCode = null;
    }

    ImportFacts facts() {
        return new ImportFacts(
                id,
                planId,
                organisationId,
                fileName,
                sha256,
                sizeBytes,
                kind,
                state,
                failureCode,
                failureArgs,
                mapping,
                sheetNames,
                errorCount,
                warningCount,
                noteCount,
                createdBy,
                createdAt,
                version);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }
}
