package org.yeep.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yeep.shared.paging.Cursor;

@ApplicationScoped
class ConflictDeclarationRepository implements PanacheRepositoryBase<ConflictDeclaration, UUID> {

    Optional<ConflictDeclaration> find(UUID memberId, UUID organisationId, UUID periodId) {
        return find("memberId = ?1 and organisationId = ?2 and periodId = ?3", memberId, organisationId, periodId)
                .firstResultOptional();
    }

    /** By member id. */
    Map<UUID, ConflictDeclaration> on(UUID organisationId, UUID periodId) {
        return list("organisationId = ?1 and periodId = ?2", organisationId, periodId).stream()
                .collect(Collectors.toMap(ConflictDeclaration::memberId, Function.identity()));
    }

    List<ConflictDeclaration> of(UUID memberId) {
        return list("memberId", memberId);
    }

    List<ConflictDeclaration> of(UUID periodId, Collection<UUID> organisationIds) {
        return list("periodId = ?1 and organisationId in ?2 order by id", periodId, organisationIds);
    }

    /** @param memberId null for everybody, {@code periodId} null for every period */
    List<ConflictDeclaration> page(UUID memberId, UUID periodId, Cursor after, int limit) {
        var where = new ArrayList<String>(List.of("1 = 1"));
        var parameters = new Parameters();
        if (memberId != null) {
            where.add("memberId = :member");
            parameters.and("member", memberId);
        }
        if (periodId != null) {
            where.add("periodId = :period");
            parameters.and("period", periodId);
        }
        if (after != null) {
            where.add("id < :after");
            parameters.and("after", after.uuid(0));
        }
        return find(String.join(" and ", where) + " order by id desc", parameters)
                .range(0, limit)
                .list();
    }
}
