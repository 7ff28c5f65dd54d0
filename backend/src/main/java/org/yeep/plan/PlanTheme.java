package org.yeep.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A heading of a plan in the plan's own words and order, and the shared themes it treats. */
@Entity
class PlanTheme {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID planId;
    private int position;
    private String code;
    private String title;
    private String generalAim;
    private BigDecimal reportedProgressPct;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themeSlugs;

    @Version
    private int version;

    protected PlanTheme() {} // for Hibernate

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String generalAim() {
        return generalAim;
    }

    BigDecimal reportedProgressPct() {
        return reportedProgressPct;
    }

    List<String> themeSlugs() {
        return themeSlugs;
    }
}
