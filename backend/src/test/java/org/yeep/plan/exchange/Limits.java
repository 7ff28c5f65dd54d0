package org.yeep.plan.exchange;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;

/** What a part of the document may hold, as its own annotations say. */
record Limits(
        boolean never,
        boolean notBlank,
        boolean positive,
        long least,
        long most,
        Size size,
        Class<?> item,
        Size itemSize) {
    static final Limits NONE = new Limits(true, false, false, 0, 9, null, null, null);

    static Limits of(RecordComponent part) {
        var at = part.getAccessor();
        var min = annotation(at, Min.class);
        var max = annotation(at, Max.class);
        var item = part.getAnnotatedType() instanceof AnnotatedParameterizedType list
                ? list.getAnnotatedActualTypeArguments()[0]
                : null;
        return new Limits(
                at.isAnnotationPresent(NotNull.class) || at.isAnnotationPresent(NotBlank.class),
                at.isAnnotationPresent(NotBlank.class),
                at.isAnnotationPresent(PositiveOrZero.class),
                min == null ? 0 : min.value(),
                max == null ? 9 : max.value(),
                annotation(at, Size.class),
                item == null ? null : (Class<?>) item.getType(),
                item == null ? null : item.getAnnotation(Size.class));
    }

    Limits ofItem() {
        return new Limits(true, false, false, 0, 9, itemSize, null, null);
    }

    long longest() {
        return size == null ? 500 : size.max();
    }

    boolean atLeastOne() {
        return size != null && size.min() > 0;
    }

    private static <A extends Annotation> A annotation(AnnotatedElement at, Class<A> type) {
        return at.getAnnotation(type);
    }
}
