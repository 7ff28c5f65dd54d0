package org.yeep.plan.lifecycle;

import static jakarta.persistence.EnumType.STRING;
import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** How one plan hangs together with another. */
@Entity
class PlanLink {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID fromPlanId;
    private UUID toPlanId;
    private UUID fromItemId;
    private UUID toItemId;

    @Enumerated(STRING)
    private PlanLinkKind kind;

    private String note;
    private String linkedBy;
    private Instant linkedAt;

    protected PlanLink() {} // for Hibernate

    static PlanLink of(UUID planId, LinkPlansRequest asked, String note, String by, Instant at) {
        var link = new PlanLink();
        link.fromPlanId = planId;
        link.toPlanId = asked.toPlanId();
        link.fromItemId = asked.fromItemId();
        link.toItemId = asked.toItemId();
        link.kind = asked.kind();
        link.note = note;
        link.linkedBy = by;
        link.linkedAt = at;
        return link;
    }

    UUID fromPlanId() {
        return fromPlanId;
    }

    UUID toPlanId() {
        return toPlanId;
    }

    PlanLinkResponse response(String fromTitle, String toTitle) {
        return new PlanLinkResponse(id, kind, fromPlanId, fromTitle, fromItemId, toPlanId, toTitle, toItemId, note);
    }
}
