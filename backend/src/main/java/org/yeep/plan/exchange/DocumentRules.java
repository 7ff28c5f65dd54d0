package org.yeep.plan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.List;
import org.yeep.plan.document.PlanDocument;
import org.yeep.shared.i18n.ConstraintWords;

/** What Bean Validation says of a document that did not come as a request's body, place by place. */
@ApplicationScoped
public class DocumentRules {
    private final ValidatorFactory validators;

    DocumentRules(ValidatorFactory validators) {
        this.validators = validators;
    }

    /** @param pointer RFC 6901, into the document */
    public record Broken(String pointer, ConstraintWords words) {}

    public List<Broken> broken(PlanDocument plan) {
        return validators.getValidator().validate(plan).stream()
                .map(v -> new Broken(pointer(v), ConstraintWords.of(v, validators.getMessageInterpolator())))
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
