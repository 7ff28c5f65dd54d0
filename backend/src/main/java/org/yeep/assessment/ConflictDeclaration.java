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
import org.yeep.shared.problem.DomainProblem.Invalid;

/** What a member says about their ties to one municipality, anew each period; before it nothing opens. */
@Entity
class ConflictDeclaration {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID memberId;
    private UUID organisationId;
    private UUID periodId;

    @Enumerated(EnumType.STRING)
    private DeclarationOutcome outcome;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> grounds;

    private String explanation;
    private Instant declaredAt;

    @Version
    private int version;

    protected ConflictDeclaration() {} // for Hibernate

    static ConflictDeclaration by(UUID memberId, UUID organisationId, UUID periodId) {
        var declaration = new ConflictDeclaration();
        declaration.memberId = memberId;
        declaration.organisationId = organisationId;
        declaration.periodId = periodId;
        return declaration;
    }

    /** A tie can be added or made worse in the course of a period; whoever is blocked stays so until the next. */
    void declare(DeclarationOutcome outcome, List<ConflictGround> grounds, String explanation, Instant at) {
        if (blocked() && outcome != DeclarationOutcome.BLOCKED) throw new Conflict("declaration-stays-blocked");
        var tied = outcome != DeclarationOutcome.NONE;
        if (tied && grounds.isEmpty()) throw new Invalid("/grounds", "declaration-needs-ground");
        if (!tied && !grounds.isEmpty()) throw new Invalid("/grounds", "declaration-none-has-no-ground");
        if (tied && (explanation == null || explanation.isBlank()))
            throw new Invalid("/explanation", "declaration-needs-explanation");
        this.outcome = outcome;
        this.grounds = grounds.stream().distinct().map(Enum::name).toList();
        this.explanation = explanation;
        this.declaredAt = at;
    }

    boolean blocked() {
        return outcome == DeclarationOutcome.BLOCKED;
    }

    UUID id() {
        return id;
    }

    UUID memberId() {
        return memberId;
    }

    UUID organisationId() {
        return organisationId;
    }

    UUID periodId() {
        return periodId;
    }

    DeclarationOutcome outcome() {
        return outcome;
    }

    List<ConflictGround> grounds() {
        return grounds.stream().map(ConflictGround::valueOf).toList();
    }

    String explanation() {
        return explanation;
    }

    Instant declaredAt() {
        return declaredAt;
    }

    int version() {
        return version;
    }
}
