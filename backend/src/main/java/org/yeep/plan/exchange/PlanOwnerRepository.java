package org.yeep.plan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.yeep.shared.sql.Sql;

/** Whose plan it is and what its files are called. */
@ApplicationScoped
class PlanOwnerRepository {
    private static final String OWNER = """
            select p.slug, o.name from plan p join organisation o on o.id = p.organisation_id
            where p.slug = :plan or cast(p.id as text) = lower(:plan)""";
    private final Sql sql;

    PlanOwnerRepository(Sql sql) {
        this.sql = sql;
    }

    record Owner(String planSlug, String name) {}

    /** Asks nobody whether the plan may be read. */
    Optional<Owner> of(String idOrSlug) {
        return sql.first(OWNER, Map.of("plan", idOrSlug), row -> new Owner(row.text("slug"), row.text("name")));
    }
}
