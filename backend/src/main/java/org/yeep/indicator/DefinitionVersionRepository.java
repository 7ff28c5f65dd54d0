package org.yeep.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DefinitionVersionRepository implements PanacheRepositoryBase<DefinitionVersion, UUID> {

    Optional<DefinitionVersion> of(UUID definitionId, int number) {
        return find("definitionId = ?1 and number = ?2", definitionId, number).firstResultOptional();
    }

    /** The newest first, at most 200, without what they say. */
    List<IndicatorVersionResponse.Summary> summaries(UUID definitionId) {
        return find(
                        "select number, publishedAt, reason from DefinitionVersion where definitionId = ?1"
                                + " order by number desc",
                        definitionId)
                .project(IndicatorVersionResponse.Summary.class)
                .range(0, 199)
                .list();
    }

    /** Of every definition that has any. */
    List<DefinitionVersion> latest() {
        return list("from DefinitionVersion v where v.number ="
                + " (select max(o.number) from DefinitionVersion o where o.definitionId = v.definitionId)");
    }
}
