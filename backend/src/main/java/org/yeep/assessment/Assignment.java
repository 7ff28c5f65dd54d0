package org.yeep.assessment;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
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
import org.yeep.shared.problem.DomainProblem.Conflict;

/** A member's part in an assessment, over the whole plan or over some themes. */
@Entity
class Assignment {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID assessmentId;
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private AssignmentRole role;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themeSlugs;

    private Instant assignedAt;
    private Instant submittedAt;
    private Instant endedAt;

    @Version
    private int version;

    protected Assignment() {} // for Hibernate

    static Assignment of(UUID assessmentId, UUID memberId, AssignmentRole role, ThemeScope scope, Instant at) {
        var assignment = new Assignment();
        assignment.assessmentId = assessmentId;
        assignment.memberId = memberId;
        assignment.role = role;
        assignment.themeSlugs = scope.themeSlugs() == null ? null : List.copyOf(scope.themeSlugs());
        assignment.assignedAt = at;
        return assignment;
    }

    void submit(Instant at) {
        if (submitted()) throw new Conflict("scores-already-submitted");
        submittedAt = at;
    }

    void end(Instant at) {
        endedAt = at;
    }

    boolean scores() {
        return role != AssignmentRole.RAPPORTEUR;
    }

    boolean submitted() {
        return submittedAt != null;
    }

    boolean is(AssignmentRole asked) {
        return role == asked;
    }

    ThemeScope scope() {
        return new ThemeScope(themeSlugs);
    }

    UUID id() {
        return id;
    }

    UUID assessmentId() {
        return assessmentId;
    }

    UUID memberId() {
        return memberId;
    }

    AssignmentRole role() {
        return role;
    }
}
