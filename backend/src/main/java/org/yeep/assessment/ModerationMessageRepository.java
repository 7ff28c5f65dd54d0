package org.yeep.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yeep.shared.paging.Cursor;

@ApplicationScoped
class ModerationMessageRepository implements PanacheRepositoryBase<ModerationMessage, UUID> {

    List<ModerationMessage> page(UUID assessmentId, Cursor after, int limit) {
        var query = after == null
                ? find("assessmentId = ?1 order by id", assessmentId)
                : find("assessmentId = ?1 and id > ?2 order by id", assessmentId, after.uuid(0));
        return query.range(0, limit).list();
    }

    /** The items talked about; null in it is talk about the whole. */
    Set<UUID> itemsTalkedAbout(UUID assessmentId) {
        return new HashSet<>(find("select itemId from ModerationMessage where assessmentId = ?1", assessmentId)
                .project(UUID.class)
                .list());
    }
}
