package org.yeep.monitoring;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Moves what the calendar moves: opens periods, and closes those nobody sent in time. Each is one SQL statement that
 * changes a row only while it is in the state it starts from and answers with the rows it changed, so any number of
 * instances may do it at once and each move is made and told once. After an outage both steps are made up for, one
 * after the other.
 */
@ApplicationScoped
class PeriodOpening {
    private final EntityManager entities;
    private final Moves moves;
    private final Clock clock;

    PeriodOpening(EntityManager entities, Moves moves, Clock clock) {
        this.entities = entities;
        this.moves = moves;
        this.clock = clock;
    }

    @Transactional
    void atStart(@Observes StartupEvent started) {
        move();
    }

    @Scheduled(every = "5m", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void move() {
        openDue();
        expireOverdue();
    }

    /** @return those that were opened */
    @Transactional
    List<UUID> openDue() {
        return update(SubmissionTransition.OPENING, "p.opens_on <= :today");
    }

    /**
     * Corrections and what the chair reopened have no deadline of their own; what was sent once is not overdue.
     *
     * @return those that were closed
     */
    @Transactional
    List<UUID> expireOverdue() {
        return update(
                SubmissionTransition.EXPIRE,
                "greatest(p.deadline, s.extended_to) + p.grace_days < :today"
                        + " and s.number = 1 and s.sent_at is null and s.reopened_at is null");
    }

    /** Rows are taken in the order of their ids: two instances, or one and a report, never wait for each other. */
    private List<UUID> update(SubmissionTransition transition, String due) {
        var moved = ids("""
                with due as (
                    select s.id from submission s join period p on p.id = s.period_id
                    where s.state in (:states) and %s order by s.id for update of s)
                update submission set state = :next, version = version + 1
                from due where submission.id = due.id and submission.state in (:states)
                returning submission.id""".formatted(due), transition);
        moved.forEach(id -> moves.tell(id, transition));
        return moved;
    }

    @SuppressWarnings("unchecked")
    private List<UUID> ids(String sql, SubmissionTransition transition) {
        return entities.createNativeQuery(sql, UUID.class)
                .setParameter("next", transition.next().name())
                .setParameter("states", names(transition.sources()))
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    private static Set<String> names(Set<SubmissionState> states) {
        return states.stream().map(Enum::name).collect(Collectors.toSet());
    }
}
