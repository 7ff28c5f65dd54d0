package org.yeep.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class OrganisationReplyRepository implements PanacheRepositoryBase<OrganisationReply, UUID> {

    List<OrganisationReply> of(UUID reportId) {
        return list("reportId = ?1 order by id", reportId);
    }

    Optional<OrganisationReply> of(UUID reportId, UUID organisationId) {
        return find("reportId = ?1 and organisationId = ?2", reportId, organisationId)
                .firstResultOptional();
    }
}
