package org.yeep.plan;

import static jakarta.persistence.EnumType.STRING;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One change to one part of a plan's text, with what is needed to take it back. */
@Entity
class PlanEdit {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID planId;
    private long number;
    private UUID batchId;

    @Enumerated(STRING)
    private EditOperation operation;

    @Enumerated(STRING)
    private NodeKind nodeKind;

    private UUID nodeId;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode before;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode after;

    private String label;
    private String batchLabel;
    private UUID undoes;
    private boolean undone;
    private String editedBy;
    private Instant editedAt;

    protected PlanEdit() {} // for Hibernate

    PlanEdit(Plan plan, EditBatch batch, Edited what, String by, Instant at) {
        planId = plan.id();
        number = plan.nextEdit();
        batchId = batch.id();
        batchLabel = batch.label();
        undoes = batch.undoes();
        operation = what.operation();
        nodeKind = what.kind();
        nodeId = what.nodeId();
        label = what.label();
        before = what.before();
        after = what.after();
        editedBy = by;
        editedAt = at;
    }

    /** @param before what CHANGE overwrote, field by field; where MOVE and REMOVE took the part from */
    record Edited(EditOperation operation, NodeKind kind, UUID nodeId, String label, JsonNode before, JsonNode after) {}

    void takenBack() {
        undone = true;
    }

    boolean undone() {
        return undone;
    }

    EditOperation operation() {
        return operation;
    }

    NodeKind nodeKind() {
        return nodeKind;
    }

    UUID nodeId() {
        return nodeId;
    }

    JsonNode before() {
        return before;
    }

    JsonNode after() {
        return after;
    }

    long number() {
        return number;
    }

    PlanEditResponse response() {
        return new PlanEditResponse(
                number, batchId, operation, nodeKind, nodeId, label, batchLabel, undoes, undone, editedBy, editedAt);
    }
}
