package org.yeep.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A value that a public source reports for an organisation; never mixed with what it reports here. */
@Entity
class SourcedFact {
    @Id
    private UUID id;

    private UUID organisationId;
    private int position;
    private String measure;
    private BigDecimal value;
    private String unit;
    private String qualifier;
    private String period;
    private String periodType;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode breakdown;

    private String note;
    private String sourceUrl;

    protected SourcedFact() {} // for Hibernate

    SourcedValueResponse response() {
        return new SourcedValueResponse(
                measure, value, unit, qualifier, period, periodType, breakdown, note, sourceUrl);
    }
}
