package org.yeep.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yeep.shared.sql.Row;
import org.yeep.shared.sql.Sql;

/** Who has signed in so far: accounts live in Keycloak, this is what their tokens told. */
@ApplicationScoped
public class People {
    /** When somebody was here last is known no better than this; nobody needs it better. */
    private static final Duration SEEN_LATELY = Duration.ofHours(1);

    private static final String REMEMBER = """
            insert into person as p (account, name, email, organisation_id, roles, first_seen_at, last_seen_at)
            values (:account, :name, :email, (select o.id from organisation o where o.id = :organisation), :roles, :now, :now)
            on conflict (account) do update set name = excluded.name, email = excluded.email,
                organisation_id = excluded.organisation_id, roles = excluded.roles, last_seen_at = excluded.last_seen_at
            where p.last_seen_at < :lately or (p.name, p.email, p.organisation_id, p.roles)
                is distinct from (excluded.name, excluded.email, excluded.organisation_id, excluded.roles)""";

    private final Sql sql;
    private final EntityManager em;
    private final Clock clock;

    People(Sql sql, EntityManager em, Clock clock) {
        this.sql = sql;
        this.em = em;
        this.clock = clock;
    }

    @Transactional
    void remember(PersonRef person) {
        em.createNativeQuery(REMEMBER)
                .setParameter("account", person.account())
                .setParameter("name", person.name())
                .setParameter("email", person.email())
                .setParameter("organisation", person.organisationId())
                .setParameter("roles", person.roles().stream().sorted().toArray(String[]::new))
                .setParameter("now", clock.instant())
                .setParameter("lately", clock.instant().minus(SEEN_LATELY))
                .executeUpdate();
    }

    @Transactional
    public Optional<PersonRef> find(String account) {
        return sql.first("select * from person where account = :account", Map.of("account", account), People::read);
    }

    /** When these accounts were last here, to the hour; without those that never were. One statement. */
    @Transactional
    public Map<String, Instant> lastSeen(Collection<String> accounts) {
        if (accounts.isEmpty()) return Map.of();
        return sql
                .list(
                        "select account, last_seen_at from person where account in (:accounts)",
                        Map.of("accounts", accounts),
                        row -> Map.entry(row.text("account"), row.instant("last_seen_at")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static PersonRef read(Row row) {
        return new PersonRef(
                row.text("account"),
                row.text("name"),
                row.text("email"),
                row.uuid("organisation_id"),
                Set.copyOf(row.texts("roles")));
    }
}
