package org.yeep.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class IndicatorDefinitionRepository implements PanacheRepositoryBase<IndicatorDefinition, UUID> {

    Optional<IndicatorDefinition> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    List<IndicatorDefinition> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }
}
