package org.yeep.plan;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/**
 * A part of a plan's tree: where it stands and which version of its text this is. A part that was taken out keeps its
 * row, because reported values and judgements refer to it, but has no position.
 *
 * @param <C> what it says
 */
@MappedSuperclass
abstract class PlanNode<C> {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID planId;
    private Integer position;
    private UUID originId;
    private Instant removedAt;

    @Version
    private int version;

    protected PlanNode() {} // for Hibernate

    PlanNode(UUID planId, UUID originId) {
        this.planId = planId;
        this.originId = originId;
    }

    abstract NodeKind kind();

    /** Null for a theme, which stands right under its plan. */
    abstract UUID parentId();

    abstract void moveUnder(NodeParent parent);

    abstract C content();

    abstract void change(C content);

    void standAt(int place) {
        position = place;
        removedAt = null;
    }

    void takeOut(Instant at) {
        position = null;
        removedAt = at;
    }

    boolean removed() {
        return removedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    /** From 1; null once it was taken out. */
    Integer position() {
        return position;
    }

    /** The part of the plan under revision that this one stands for; null for a new one. */
    UUID originId() {
        return originId;
    }

    int version() {
        return version;
    }
}
