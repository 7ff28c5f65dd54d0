package org.yeep.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yeep.shared.paging.Conditions;
import org.yeep.shared.paging.Cursor;

@ApplicationScoped
class IndicatorDefinitionRepository implements PanacheRepositoryBase<IndicatorDefinition, UUID> {

    Optional<IndicatorDefinition> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    List<IndicatorDefinition> quoting(String titleTr) {
        return list("verbatim and titleTr = ?1", titleTr);
    }

    /** By code, from after the cursor (code, id) on. */
    List<IndicatorDefinition> page(String theme, RightsType rightsType, String q, Cursor after, int size) {
        var conditions = new Conditions()
                .equal("d.themeSlug", theme)
                .equal("d.rightsType", rightsType)
                .contains("d.titleTr || ' ' || d.titleEn", q)
                .after("d.code", "d.id", after);
        var query = getEntityManager()
                .createQuery(
                        "from IndicatorDefinition d" + conditions.where() + " order by d.code, d.id",
                        IndicatorDefinition.class);
        conditions.bind(query);
        return query.setMaxResults(size).getResultList();
    }

    List<IndicatorDefinition> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }
}
