package org.yeep.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yeep.shared.problem.DomainProblem.NotFound;

@ApplicationScoped
class SubmissionRepository implements PanacheRepositoryBase<Submission, UUID> {
    private static final String WITH_PERIOD = "from Submission s join fetch s.period p join fetch p.cycle ";

    /** With its period and cycle, in one statement. */
    Optional<Submission> withPeriod(UUID id) {
        return find(WITH_PERIOD + "where s.id = ?1", id).firstResultOptional();
    }

    /** With its period, cycle and claims, in one statement: what most reads need. */
    Optional<Submission> withClaims(UUID id) {
        // Not the query's own stream: outside a transaction it keeps its connection until the request ends.
        return find(WITH_PERIOD + "left join fetch s.claims where s.id = ?1", id).list().stream()
                .findFirst();
    }

    /** Nobody else moves or fills in this submission until the transaction ends; its period and cycle stay free. */
    Submission locked(UUID id) {
        return find(WITH_PERIOD + "where s.id = ?1", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("submission", id));
    }

    /** Always in the same order, so that two callers cannot wait for each other. */
    void lockAll(Collection<UUID> planIds) {
        if (!planIds.isEmpty())
            find("planId in ?1 order by id", planIds)
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .list();
    }

    Optional<Submission> newest(UUID planId, UUID periodId, Collection<SubmissionState> states) {
        return find(
                        WITH_PERIOD + "where s.planId = ?1 and p.id = ?2 and s.state in ?3 order by s.number desc",
                        planId,
                        periodId,
                        states)
                .firstResultOptional();
    }

    Optional<Submission> newest(UUID planId, UUID periodId) {
        return newest(planId, periodId, EnumSet.allOf(SubmissionState.class));
    }

    boolean hasLater(Submission submission) {
        return count(
                        "planId = ?1 and period.id = ?2 and number > ?3",
                        submission.planId(),
                        submission.period().id(),
                        submission.number())
                > 0;
    }

    List<Submission> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find(WITH_PERIOD + "where s.id in ?1", ids).list();
    }

    /** Submissions of a cycle that everybody may know of. */
    List<Submission> ofCycle(UUID cycleId, Set<SubmissionState> states) {
        return find(
                        "from Submission s join fetch s.period p where p.cycle.id = ?1 and s.state in ?2"
                                + " order by p.ordinal, s.number",
                        cycleId,
                        states)
                .list();
    }

    /** In these states, or closed unsent with a last day not before {@code since}; by id, from after {@code after} on. */
    List<Submission> waiting(Set<SubmissionState> states, LocalDate since, UUID after, int most) {
        return find(
                        WITH_PERIOD
                                + "where (s.state in ?1 or s.state = ?2 and coalesce(s.extendedTo, p.deadline) >= ?3) and s.id > ?4 order by s.id",
                        states,
                        SubmissionState.NOT_SUBMITTED,
                        since,
                        after)
                .page(0, most)
                .list();
    }

    /** Nearest deadline first. */
    List<Submission> waitingOf(UUID organisationId, Set<SubmissionState> states, int most) {
        return find(
                        WITH_PERIOD
                                + "where s.organisationId = ?1 and s.state in ?2 order by coalesce(s.extendedTo, p.deadline), s.id",
                        organisationId,
                        states)
                .page(0, most)
                .list();
    }

    /** Oldest opening first; at most {@code filter.limit() + 1}. */
    List<Submission> list(SubmissionFilter filter) {
        var conditions = new StringBuilder(WITH_PERIOD).append("where s.state in :states");
        var values = Parameters.with("states", filter.states());
        if (filter.organisation() != null) {
            conditions.append(" and s.organisationId = :organisation");
            values.and("organisation", filter.organisation());
        }
        if (filter.plan() != null) {
            conditions.append(" and s.planId = :plan");
            values.and("plan", filter.plan());
        }
        if (filter.period() != null) {
            conditions.append(" and p.id = :period");
            values.and("period", filter.period());
        }
        if (filter.afterDay() != null) {
            conditions.append(" and (p.opensOn > :day or p.opensOn = :day and s.id > :id)");
            values.and("day", filter.afterDay()).and("id", filter.afterId());
        }
        return find(conditions.append(" order by p.opensOn, s.id").toString(), values)
                .page(0, filter.limit() + 1)
                .list();
    }
}
