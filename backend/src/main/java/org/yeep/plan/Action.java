package org.yeep.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** What is to be done for an objective. A null list means that the source is silent. */
@Entity
class Action {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID planId;
    private UUID objectiveId;
    private int position;
    private String code;
    private String title;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> responsibleUnits;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> partners;

    private String timeline;
    private String statedStatus;
    private String note;

    @Version
    private int version;

    protected Action() {} // for Hibernate

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    UUID objectiveId() {
        return objectiveId;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    List<String> responsibleUnits() {
        return responsibleUnits;
    }

    List<String> partners() {
        return partners;
    }

    String timeline() {
        return timeline;
    }

    String statedStatus() {
        return statedStatus;
    }

    String note() {
        return note;
    }
}
