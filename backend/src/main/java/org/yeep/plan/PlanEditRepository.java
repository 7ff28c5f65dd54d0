package org.yeep.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PlanEditRepository implements PanacheRepositoryBase<PlanEdit, UUID> {

    /** In the order in which they were made, from after {@code number} on. */
    List<PlanEdit> after(UUID planId, long number, int size) {
        return find("planId = ?1 and number > ?2 order by number", planId, number)
                .page(Page.ofSize(size))
                .list();
    }

    /** Newest first: the order in which they are taken back. */
    List<PlanEdit> ofBatch(UUID planId, UUID batchId) {
        return list("planId = ?1 and batchId = ?2 order by number desc", planId, batchId);
    }

    /** Whether somebody wrote into, moved, took out or added to what a batch added; what was taken back does not count. */
    boolean builtUpon(UUID planId, UUID batchId) {
        return getEntityManager()
                        .createQuery("""
                        select count(*) from PlanEdit e
                        where e.planId = ?1 and e.batchId <> ?2 and not e.undone and e.undoes is null
                          and e.number > (select min(f.number) from PlanEdit f where f.batchId = ?2)
                          and (e.nodeId in (select a.nodeId from PlanEdit a where a.batchId = ?2)
                               or function('jsonb_extract_path_text' as String, e.after, 'parentId')
                                  in (select cast(a.nodeId as String) from PlanEdit a where a.batchId = ?2))
                        """, Long.class)
                        .setParameter(1, planId)
                        .setParameter(2, batchId)
                        .getSingleResult()
                > 0;
    }
}
