package org.yeep.indicator;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** What a municipality breaks a dimension down into where no official list does: its neighbourhoods, its units. */
@Entity
class OwnCategories {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID organisationId;
    private String dimension;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DimensionCategory> categories;

    protected OwnCategories() {} // for Hibernate

    static OwnCategories of(UUID organisationId, String dimension, List<DimensionCategory> categories) {
        var own = new OwnCategories();
        own.organisationId = organisationId;
        own.dimension = dimension;
        own.categories = List.of();
        own.state(categories);
        return own;
    }

    /**
     * In the order in which they are asked for.
     *
     * @throws Invalid if one is there twice, or one was left out: values may hang on it, so it is retired instead
     */
    final void state(List<DimensionCategory> stated) {
        var codes = stated.stream().map(DimensionCategory::code).toList();
        if (codes.stream().distinct().count() < codes.size()) throw new Invalid("/categories", "said-twice");
        categories.stream()
                .map(DimensionCategory::code)
                .filter(c -> !codes.contains(c))
                .findFirst()
                .ifPresent(c -> {
                    throw new Invalid("/categories", "category-left-out", c);
                });
        categories = List.copyOf(stated);
    }

    String dimension() {
        return dimension;
    }

    List<DimensionCategory> categories() {
        return categories;
    }

    int version() {
        return version;
    }
}
