package org.yeep.plan.exchange.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yeep.plan.document.CopiedFrom;

/** What may stand in a column. */
enum Form {
    TEXT(36),
    ID(12),
    NUMBER(15),
    WHOLE(10),
    DATE(12),
    FLAG(10),
    CODE(18),
    LINES(36),
    FACTS(36),
    JSON(18);

    final double width;

    Form(double width) {
        this.width = width;
    }

    /** @param generic of a list, the type of its items */
    static Form of(Class<?> type, Class<?> item) {
        if (type == String.class) return TEXT;
        if (type == UUID.class) return ID;
        if (type == BigDecimal.class) return NUMBER;
        if (type == Integer.class) return WHOLE;
        if (type == LocalDate.class) return DATE;
        if (type == boolean.class || type == Boolean.class) return FLAG;
        if (type.isEnum()) return CODE;
        if (type == CopiedFrom.class) return JSON;
        if (type == List.class) return item == String.class ? LINES : FACTS;
        throw new IllegalArgumentException("No form for " + type);
    }
}
