package org.yeep.shared.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.query.NativeQuery;

/** Reads for features that look at other features' tables and views without owning an entity of them. */
@ApplicationScoped
public class Sql {
    private final EntityManager em;

    Sql(EntityManager em) {
        this.em = em;
    }

    /** All rows; the query itself bounds their number. */
    public <T> List<T> list(String query, Map<String, ?> parameters, Function<Row, T> read) {
        var prepared = em.createNativeQuery(query, Tuple.class).unwrap(NativeQuery.class);
        parameters.forEach(prepared::setParameter);
        List<?> rows = prepared.getResultList();
        return rows.stream().map(row -> read.apply(new Row((Tuple) row))).toList();
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String query, Map<String, ?> parameters, Function<Row, T> read) {
        return list(query, parameters, read).stream().findFirst();
    }
}
