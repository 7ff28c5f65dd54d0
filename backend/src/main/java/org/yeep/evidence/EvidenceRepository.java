package org.yeep.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {
    List<Evidence> of(String subjectKind, Collection<UUID> subjects) {
        if (subjects.isEmpty()) return List.of();
        return named(
                "select * from evidence where subject_kind = :kind and subject_id = any(:ids) order by created_at, id",
                Map.of("kind", subjectKind, "ids", subjects.toArray(UUID[]::new)));
    }

    List<Evidence> all(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return named("select * from evidence where id = any(:ids)", Map.of("ids", ids.toArray(UUID[]::new)));
    }

    /** Ids go as one array: a statement takes some 65,000 parameters at most, and a submission may have more cells. */
    private List<Evidence> named(String sql, Map<String, ?> parameters) {
        var query = getEntityManager().createNativeQuery(sql, Evidence.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    Optional<Evidence> withContent(String subjectKind, UUID subjectId, String sha256) {
        return find("subjectKind = ?1 and subjectId = ?2 and sha256 = ?3", subjectKind, subjectId, sha256)
                .firstResultOptional();
    }

    Optional<Evidence> withLink(String subjectKind, UUID subjectId, String url) {
        return find("subjectKind = ?1 and subjectId = ?2 and url = ?3", subjectKind, subjectId, url)
                .firstResultOptional();
    }

    boolean refersTo(String sha256) {
        return count("sha256 = ?1 or publishedSha256 = ?1", sha256) > 0;
    }

    /** Those of these hashes that something refers to. */
    Set<String> referredTo(Collection<String> hashes) {
        var used = getEntityManager()
                .createQuery(
                        "select e.sha256 from Evidence e where e.sha256 in ?1"
                                + " union select e.publishedSha256 from Evidence e where e.publishedSha256 in ?1",
                        String.class)
                .setParameter(1, hashes)
                .getResultList();
        return Set.copyOf(used);
    }

    @Transactional
    List<UUID> lackingPublicCopy() {
        return getEntityManager()
                .createQuery(
                        "select e.id from Evidence e where e.visibility = PUBLIC and e.publishedSha256 is null"
                                + " and e.mediaType like 'image/%'",
                        UUID.class)
                .getResultList();
    }

    /** Until the transaction ends, nobody else keeps or removes this content. */
    void lockContent(String sha256) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, sha256)
                .getSingleResult();
    }
}
