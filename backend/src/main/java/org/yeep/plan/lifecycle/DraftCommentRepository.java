package org.yeep.plan.lifecycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yeep.shared.paging.Conditions;
import org.yeep.shared.paging.Cursor;

@ApplicationScoped
class DraftCommentRepository implements PanacheRepositoryBase<DraftComment, UUID> {
    Optional<DraftComment> of(UUID planId, UUID commentId) {
        return find("planId = ?1 and id = ?2", planId, commentId).firstResultOptional();
    }

    /** Oldest first. @param node null for all, {@code resolved} null for both */
    List<DraftComment> page(UUID planId, UUID node, Boolean resolved, Cursor after, int size) {
        var conditions = new Conditions()
                .equal("c.planId", planId)
                .equal("c.nodeId", node)
                .matching("case when c.resolvedAt is null then false else true end = %s", resolved)
                .matching("c.id > %s", after == null ? null : after.uuid(0));
        var query = getEntityManager()
                .createQuery("from DraftComment c" + conditions.where() + " order by c.id", DraftComment.class);
        conditions.bind(query);
        return query.setMaxResults(size).getResultList();
    }

    /** Of those that are not resolved; bounded by the parts a plan can have. */
    List<DraftCommentCountResponse> open(UUID planId) {
        return getEntityManager()
                .createQuery(
                        "select new org.yeep.plan.lifecycle.DraftCommentCountResponse(nodeId, count(*))"
                                + " from DraftComment where planId = ?1 and resolvedAt is null group by nodeId",
                        DraftCommentCountResponse.class)
                .setParameter(1, planId)
                .getResultList();
    }
}
