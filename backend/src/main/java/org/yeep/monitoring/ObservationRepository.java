package org.yeep.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ObservationRepository implements PanacheRepositoryBase<Observation, UUID> {
    List<Observation> of(UUID submissionId) {
        return find("submissionId = ?1 order by planIndicatorId, cell", submissionId)
                .list();
    }

    /** Which cells are answered, as submission, indicator and cell; one statement. */
    List<Object[]> answered(Collection<UUID> submissionIds) {
        return getEntityManager()
                .createQuery(
                        "select o.submissionId, o.planIndicatorId, o.cell from Observation o where o.submissionId in :ids",
                        Object[].class)
                .setParameter("ids", submissionIds)
                .getResultList();
    }

    Optional<Observation> at(UUID submissionId, UUID planIndicatorId, String cell) {
        return find("submissionId = ?1 and planIndicatorId = ?2 and cell = ?3", submissionId, planIndicatorId, cell)
                .firstResultOptional();
    }

    List<Observation> of(UUID submissionId, Collection<UUID> planIndicatorIds) {
        return list(
                "submissionId = ?1 and planIndicatorId in ?2 order by planIndicatorId, cell",
                submissionId,
                planIndicatorIds);
    }

    /** Those that were returned and may still be changed. */
    List<Observation> unlocked(UUID submissionId) {
        return list("submissionId = ?1 and unlocked", submissionId);
    }

    /**
     * What the same plan reported for earlier periods of the cycle, oldest first, from the newest submission of each
     * period that was sent; one statement.
     */
    List<EarlierObservation> before(Submission submission) {
        return before(submission, "").getResultList();
    }

    /** The same of these indicators only. */
    List<EarlierObservation> before(Submission submission, Collection<UUID> planIndicatorIds) {
        return before(submission, "and o.planIndicatorId in :indicators")
                .setParameter("indicators", planIndicatorIds)
                .getResultList();
    }

    private TypedQuery<EarlierObservation> before(Submission submission, String and) {
        return getEntityManager()
                .createQuery("""
                        select new org.yeep.monitoring.EarlierObservation(
                            p.code, o.planIndicatorId, o.cell, o.status, o.missingReason, o.value, o.textValue,
                            o.note)
                        from Observation o join Submission s on s.id = o.submissionId join s.period p
                        where s.planId = :plan and p.cycle = :cycle and p.ordinal < :ordinal
                          and s.number = (select max(n.number) from Submission n
                                          where n.planId = s.planId and n.period = p and n.sentAt is not null)
                          %s
                        order by p.ordinal""".formatted(and), EarlierObservation.class)
                .setParameter("plan", submission.planId())
                .setParameter("cycle", submission.period().cycle())
                .setParameter("ordinal", submission.period().ordinal());
    }

    /** Everything that is or ever was public of the plan, but for this submission's own; in one statement. */
    List<ReleasedObservation> released(Submission but) {
        return getEntityManager()
                .createQuery("""
                        select new org.yeep.monitoring.ReleasedObservation(s.id, s.number, p.startsOn, p.endsOn, o)
                        from Observation o join Submission s on s.id = o.submissionId join s.period p
                        where s.planId = :plan and s.state = :published and s.id <> :id
                        order by p.startsOn, p.endsOn, s.number, o.cell""", ReleasedObservation.class)
                .setParameter("plan", but.planId())
                .setParameter("published", SubmissionState.PUBLISHED)
                .setParameter("id", but.id())
                .getResultList();
    }
}
