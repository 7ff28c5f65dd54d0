package org.yeep.plan.exchange.workbook;

import jakarta.validation.constraints.NotNull;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** One part of a record as a column, so that no part can be forgotten. */
record Column(String key, Form form, Class<?> type, boolean never, RecordComponent part) {

    static Column of(RecordComponent part) {
        var item = part.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) ((java.lang.reflect.AnnotatedParameterizedType) part.getAnnotatedType())
                        .getAnnotatedActualTypeArguments()[0].getType()
                : null;
        var never = part.getAccessor().isAnnotationPresent(NotNull.class);
        return new Column(part.getName(), Form.of(part.getType(), item), part.getType(), never, part);
    }

    Object of(Object content) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(content);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an empty cell says: of a list that is never silent, that there is none. */
    Object silent() {
        if (form == Form.LINES || form == Form.FACTS) return never ? List.of() : null;
        return type == boolean.class ? Boolean.FALSE : null;
    }

    /** Whether a value is said by leaving the cell empty. */
    boolean isSilent(Object value) {
        return value == null || value.equals(silent()) && form != Form.FLAG;
    }
}
