package org.yeep.shared.http;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.Function;

/**
 * A filter that cannot be read is the caller's mistake (400), not a missing page (404, what JAX-RS answers), and never
 * silently something else ({@code pilot=maybe}).
 */
@Provider
class ReadableParameters implements ParamConverterProvider {
    private static final Map<String, Boolean> TRUTH = Map.of("true", true, "false", false);

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type.isEnum()) return new Reading<>(text -> (T) Enum.valueOf((Class<Enum>) type, text));
        if (type == Integer.class || type == int.class) return new Reading<>(text -> (T) Integer.valueOf(text));
        if (type == Boolean.class || type == boolean.class) return new Reading<>(text -> (T) TRUTH.get(text));
        if (type == LocalDate.class) return new Reading<>(text -> (T) LocalDate.parse(text));
        if (type == OffsetDateTime.class) return new Reading<>(text -> (T) OffsetDateTime.parse(text));
        return null;
    }

    private record Reading<T>(Function<String, T> read) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            if (text == null || text.isEmpty()) return null;
            try {
                var value = read.apply(text);
                if (value != null) return value;
            } catch (IllegalArgumentException | DateTimeException e) {
                // falls through to the refusal
            }
            throw new BadRequestException();
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
