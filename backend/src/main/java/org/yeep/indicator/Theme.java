package org.yeep.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A theme that plans of different municipalities share, whatever they call it. */
@Entity
class Theme {
    @Id
    private UUID id;

    private int position;
    private String slug;
    private String titleTr;
    private String titleEn;
    private boolean core;
    private boolean sensitive;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> aliases;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> charterArticles;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> sources;

    protected Theme() {} // for Hibernate

    ThemeRef ref() {
        return new ThemeRef(id, slug, titleTr, titleEn, core, sensitive, aliases, charterArticles, sources);
    }
}
