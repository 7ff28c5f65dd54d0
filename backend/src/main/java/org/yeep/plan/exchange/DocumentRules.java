package org.yeep.plan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.yeep.plan.document.PlanDocument;

/** What Bean Validation says of a document that did not come as a request's body, place by place. */
@ApplicationScoped
public class DocumentRules {
    private final Validator validator;

    DocumentRules(Validator validator) {
        this.validator = validator;
    }

    /** @param pointer RFC 6901, into the document */
    public record Broken(String pointer, String message) {}

    public List<Broken> broken(PlanDocument plan) {
        return validator.validate(plan).stream()
                .map(v -> new Broken(pointer(v), v.getMessage()))
                .sorted(Comparator.comparing(Broken::pointer))
                .toList();
    }

    /** {@code themes[0].content.themeSlugs[1].<list element>} becomes {@code /themes/0/content/themeSlugs/1}. */
    private static String pointer(ConstraintViolation<PlanDocument> violation) {
        var path = violation.getPropertyPath().toString();
        return "/"
                + path.replaceAll("\\.?<[^>]*>", "")
                        .replaceAll("\\[(\\d+)]", "/$1")
                        .replace('.', '/');
    }
}
