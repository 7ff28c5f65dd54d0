package org.yeep.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yeep.shared.problem.DomainProblem.NotAllowed;
import org.yeep.testing.ApiTest;

/** What the product's files may still say of an indicator, and what not any more. */
@ApiTest
@TestTransaction
class LibraryReferenceTest {
    private final LibraryReference reference;
    private final ShippedVersions versions;
    private final IndicatorLibrary library;
    private final EntityManager entities;

    LibraryReferenceTest(
            LibraryReference reference, ShippedVersions versions, IndicatorLibrary library, EntityManager entities) {
        this.reference = reference;
        this.versions = versions;
        this.library = library;
        this.entities = entities;
    }

    @Test
    void whatSomebodyDecidedOnIsLeftAlone() {
        sql("update indicator_definition set unit = 'durak', decided_by = 'baskan' where code = 'I048'");

        reference.load();

        assertThat(library.byCode("I048").orElseThrow().unit()).isEqualTo("durak");
        assertThat(count("I048")).isEqualTo(1);
    }

    @Test
    void aChangedFileMakesANewVersion() {
        sql("update indicator_definition set unit = 'durak' where code = 'I048'");

        versions.freeze();
        versions.freeze();

        assertThat(count("I048")).isEqualTo(2);
        assertThat(entities.createNativeQuery("select number from indicator_definition where code = 'I048'")
                        .getSingleResult())
                .isEqualTo(2);
    }

    @Test
    void loadingTheSameAgainChangesNothing() {
        reference.load();

        assertThat(count("I001")).isEqualTo(1);
    }

    @Test
    void aPlansIndicatorIsProposedInNobodysNameByNobody() {
        var proposed = new NewDefinition(
                "Gece açık durak sayısı", null, null, null, null, null, null, List.of("sex"), null, null, null);

        assertThatThrownBy(() -> library.propose(proposed)).isInstanceOf(NotAllowed.class);
    }

    private void sql(String statement) {
        entities.createNativeQuery(statement).executeUpdate();
    }

    private long count(String code) {
        return ((Number) entities.createNativeQuery("select count(*) from indicator_definition_version v"
                                + " join indicator_definition d on d.id = v.definition_id where d.code = ?1")
                        .setParameter(1, code)
                        .getSingleResult())
                .longValue();
    }
}
