package org.yeep.plan.lifecycle;

import static jakarta.persistence.EnumType.STRING;
import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.yeep.plan.PlanState;
import org.yeep.plan.PlanTransition;
import org.yeep.shared.json.Sha256;

/** What a plan said when something was decided about it: canonical JSON and its hash, never to change. */
@Entity
@Immutable
class PlanVersion {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID planId;
    private int number;

    @Enumerated(STRING)
    private PlanTransition occasion;

    @Enumerated(STRING)
    private PlanState state;

    private String reason;
    private String decisionNumber;
    private LocalDate decisionDate;
    private String content;
    private String sha256;
    private String frozenBy;
    private Instant frozenAt;

    protected PlanVersion() {} // for Hibernate

    static PlanVersion freeze(UUID planId, int number, Moved moved, PlanState state, String canonical) {
        var version = new PlanVersion();
        version.planId = planId;
        version.number = number;
        version.occasion = moved.transition();
        version.state = state;
        version.reason = moved.reason();
        if (moved.decision() != null) {
            version.decisionNumber = moved.decision().number().strip();
            version.decisionDate = moved.decision().date();
        }
        version.content = canonical;
        version.sha256 = Sha256.hex(canonical.getBytes(StandardCharsets.UTF_8));
        return version;
    }

    PlanVersion by(Mover who) {
        frozenBy = who.account();
        frozenAt = who.at();
        return this;
    }

    String content() {
        return content;
    }

    String sha256() {
        return sha256;
    }
}
