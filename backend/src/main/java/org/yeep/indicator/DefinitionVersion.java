package org.yeep.indicator;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** What a definition said from one publication to the next, never to change. */
@Entity
@Immutable
@Table(name = "indicator_definition_version")
class DefinitionVersion {
    /** Who publishes what comes with the product. */
    static final String SHIPPED = "reference";

    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID definitionId;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private FrozenDefinition content;

    private String reason;
    private String publishedBy;
    private Instant publishedAt;

    protected DefinitionVersion() {} // for Hibernate

    static DefinitionVersion freeze(IndicatorDefinition definition, String reason, String by, Instant at) {
        var version = new DefinitionVersion();
        version.definitionId = definition.id();
        version.number = definition.number();
        version.content = new FrozenDefinition(definition.facts(), definition.checks());
        version.reason = reason;
        version.publishedBy = by;
        version.publishedAt = at;
        return version;
    }

    UUID definitionId() {
        return definitionId;
    }

    int number() {
        return number;
    }

    FrozenDefinition content() {
        return content;
    }

    String reason() {
        return reason;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
