package org.yeep.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {
    List<Evidence> of(String subjectKind, Collection<UUID> subjects) {
        if (subjects.isEmpty()) return List.of();
        return find("subjectKind = ?1 and subjectId in ?2", Sort.by("createdAt").and("id"), subjectKind, subjects)
                .list();
    }

    List<Evidence> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : find("id in ?1", ids).list();
    }

    boolean refersTo(String sha256) {
        return count("sha256", sha256) > 0;
    }

    /** Until the transaction ends, nobody else keeps or removes this content. */
    void lockContent(String sha256) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, sha256)
                .getSingleResult();
    }
}
