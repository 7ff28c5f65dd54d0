package org.yeep.plan.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.yeep.plan.PlanTransition;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** What was written down of plans' lives; it only grows. */
@ApplicationScoped
class PlanRecords {
    private final PlanEventRepository events;
    private final PlanVersionRepository versions;

    PlanRecords(PlanEventRepository events, PlanVersionRepository versions) {
        this.events = events;
        this.versions = versions;
    }

    void keep(PlanEvent event) {
        events.persist(event);
    }

    void keep(PlanVersion version) {
        versions.persistAndFlush(version);
    }

    PlanVersion version(UUID planId, int number) {
        return versions.of(planId, number).orElseThrow(() -> new NotFound("plan-version", number));
    }

    Page<PlanVersionResponse> versions(UUID planId, Cursor after, int limit) {
        int below = after == null ? Integer.MAX_VALUE : (int) after.number(0);
        return Page.of(versions.page(planId, below, limit + 1), limit, v -> Cursor.of(v.number()));
    }

    Page<PlanEventResponse> history(UUID planId, Cursor after, int limit) {
        return Page.of(events.page(planId, after, limit + 1), limit, e -> Cursor.of(e.id()))
                .map(PlanEvent::response);
    }

    Optional<PlanEvent> last(UUID planId, PlanTransition transition) {
        return events.last(planId, transition);
    }

    Optional<PlanEvent> lastDecided(UUID planId) {
        return events.lastDecided(planId);
    }

    /** The last day on which the public may comment; null if it was never asked. */
    LocalDate consultationEnd(UUID planId) {
        return last(planId, PlanTransition.OPEN_CONSULTATION)
                .map(PlanEvent::consultationEndsOn)
                .orElse(null);
    }
}
