package org.yeep.shared.reference;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.SqlCount;

@ApiTest
class ReferenceLoaderTest {
    private static final List<String> TABLES = List.of(
            "province",
            "organisation",
            "sourced_fact",
            "theme",
            "norm_reference",
            "indicator_definition",
            "plan_theme");
    private final ReferenceLoader loader;
    private final EntityManager entities;
    private final SqlCount sql;

    ReferenceLoaderTest(ReferenceLoader loader, EntityManager entities, SqlCount sql) {
        this.loader = loader;
        this.entities = entities;
        this.sql = sql;
    }

    @Test
    void aSecondStartCostsOneQuery() {
        sql.start();

        assertThat(loader.load()).isFalse();
        assertThat(sql.statements()).isEqualTo(1);
    }

    @Test
    @Transactional
    void aNewSetIsLoadedOverTheOldOneWithoutDoubles() {
        var before = TABLES.stream().map(this::rows).toList();
        var events = rows("audit_event");
        entities.createNativeQuery("delete from reference_load").executeUpdate();

        assertThat(loader.load()).isTrue();

        assertThat(TABLES.stream().map(this::rows).toList()).isEqualTo(before);
        assertThat(rows("audit_event"))
                .as("what did not change leaves no trace")
                .isEqualTo(events);
    }

    private long rows(String table) {
        return ((Number) entities.createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue();
    }
}
