package org.yeep.shared.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks through a record's texts, lists of texts and free facts, and says at which of its parts a number stands. */
public class IdentityNumberFree implements ConstraintValidator<NoIdentityNumbers, Record> {
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    @Override
    public boolean isValid(Record said, ConstraintValidatorContext context) {
        if (said == null) return true;
        context.disableDefaultConstraintViolation();
        boolean free = true;
        for (var part : said.getClass().getRecordComponents()) {
            if (refused(value(part, said), part.getName(), context)) free = false;
        }
        return free;
    }

    private static boolean refused(Object value, String part, ConstraintValidatorContext context) {
        if (value instanceof List<?> list) {
            boolean any = false;
            for (int i = 0; i < list.size(); i++) {
                if (!holds(list.get(i))) continue;
                any = true;
                violation(context)
                        .addPropertyNode(part)
                        .addContainerElementNode("<list element>", List.class, 0)
                        .inIterable()
                        .atIndex(i)
                        .addConstraintViolation();
            }
            return any;
        }
        if (!holds(value)) return false;
        violation(context).addPropertyNode(part).addConstraintViolation();
        return true;
    }

    private static ConstraintValidatorContext.ConstraintViolationBuilder violation(ConstraintValidatorContext context) {
        return context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate());
    }

    private static boolean holds(Object value) {
        if (value instanceof String text) return !ADDRESS.matcher(text).matches() && IdentityNumbers.in(text);
        if (value instanceof JsonNode node) {
            return node.isTextual() ? holds(node.asText()) : IdentityNumbers.in(node.toString());
        }
        if (value instanceof Collection<?> all) return all.stream().anyMatch(IdentityNumberFree::holds);
        return value instanceof Record record
                && !record.getClass().isAnnotationPresent(NoIdentityNumbers.class) // speaks for itself
                && Stream.of(record.getClass().getRecordComponents()).anyMatch(part -> holds(value(part, record)));
    }

    private static Object value(RecordComponent part, Record said) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true); // records of a feature are its own
            return accessor.invoke(said);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
