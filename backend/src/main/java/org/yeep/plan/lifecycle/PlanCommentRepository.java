package org.yeep.plan.lifecycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yeep.shared.paging.Conditions;
import org.yeep.shared.paging.Cursor;

@ApplicationScoped
class PlanCommentRepository implements PanacheRepositoryBase<PlanComment, UUID> {
    private static final String OPEN = "(state = WAITING or state = SHOWN and answer is null and noted = false)";

    Optional<PlanComment> of(UUID planId, UUID commentId) {
        return find("planId = ?1 and id = ?2", planId, commentId).firstResultOptional();
    }

    /** Oldest first: ids grow with time. @param node null for all, {@code waiting} whether those are among them */
    List<PlanComment> page(UUID planId, UUID node, boolean waiting, Cursor after, int size) {
        var conditions = new Conditions()
                .equal("c.planId", planId)
                .equal("c.nodeId", node)
                .matching("c.id > %s", after == null ? null : after.uuid(0));
        if (!waiting) conditions.always("c.state <> WAITING");
        var query = getEntityManager()
                .createQuery("from PlanComment c" + conditions.where() + " order by c.id", PlanComment.class);
        conditions.bind(query);
        return query.setMaxResults(size).getResultList();
    }

    /** What still wants something from the municipality. */
    long unanswered(UUID planId) {
        return count("planId = ?1 and " + OPEN, planId);
    }

    /** Of the public ones; bounded by the parts a plan can have. */
    List<PlanCommentCountResponse> counts(UUID planId) {
        return getEntityManager()
                .createQuery(
                        "select new org.yeep.plan.lifecycle.PlanCommentCountResponse(nodeId, count(*),"
                                + " sum(case when " + OPEN + " then 1L else 0L end)) from PlanComment"
                                + " where planId = ?1 and state <> WAITING group by nodeId",
                        PlanCommentCountResponse.class)
                .setParameter(1, planId)
                .getResultList();
    }
}
