package org.yeep.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yeep.shared.paging.Cursor;

@ApplicationScoped
class RangeStatementRepository implements PanacheRepositoryBase<RangeStatement, UUID> {
    /** Newest first. */
    List<RangeStatement> page(RangeSubject subject, Cursor after, int size) {
        var of = subject.definitionId() != null ? "definitionId = ?1" : "planIndicatorId = ?1";
        var order = " order by statedAt desc, id desc";
        var query = after == null
                ? find(of + order, subject.id())
                : find(
                        of + " and (statedAt < ?2 or statedAt = ?2 and id < ?3)" + order,
                        subject.id(),
                        after.instant(0),
                        after.uuid(1));
        return query.range(0, size - 1).list();
    }
}
