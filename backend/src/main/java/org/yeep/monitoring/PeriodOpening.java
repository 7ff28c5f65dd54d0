package org.yeep.monitoring;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Moves what the calendar moves: opens periods, and closes those nobody sent in time. Each is one SQL statement that
 * changes a row only while it is in the state it starts from, so any number of instances may do it at once.
 */
@ApplicationScoped
class PeriodOpening {
    private final EntityManager entities;
    private final Clock clock;

    PeriodOpening(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    void atStart(@Observes StartupEvent started) {
        move();
    }

    @Scheduled(every = "5m", delayed = "5m")
    @Transactional
    void move() {
        openDue();
        expireOverdue();
    }

    @Transactional
    int openDue() {
        return update(SubmissionTransition.OPENING, "p.opens_on <= :today");
    }

    /** Corrections and what the chair reopened have no deadline of their own; what was sent once is not overdue. */
    @Transactional
    int expireOverdue() {
        return update(
                SubmissionTransition.EXPIRE,
                "p.deadline + p.grace_days < :today and s.number = 1 and s.sent_at is null and s.reopened_at is null");
    }

    private int update(SubmissionTransition transition, String due) {
        return entities.createNativeQuery("""
                        update submission s set state = :next, version = s.version + 1
                        from period p where p.id = s.period_id and s.state in (:states) and """ + " " + due)
                .setParameter("next", transition.next().name())
                .setParameter("states", names(transition.sources()))
                .setParameter("today", LocalDate.now(clock))
                .executeUpdate();
    }

    private static Set<String> names(Set<SubmissionState> states) {
        return states.stream().map(Enum::name).collect(Collectors.toSet());
    }
}
