package org.yeep.plan.importing.building;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.ValidatorFactory;
import java.util.HashMap;
import java.util.Map;
import org.yeep.plan.document.PlanDocument;
import org.yeep.shared.i18n.ConstraintWords;

/** What the document's own limits refuse, said at the cell it came from. */
class ShapeCheck {
    private final ValidatorFactory validators;
    private final Problems problems;

    ShapeCheck(ValidatorFactory validators, Problems problems) {
        this.validators = validators;
        this.problems = problems;
    }

    void check(PlanDocument document, Tree tree) {
        var nodes = new HashMap<String, Node>();
        tree.themes.forEach(t -> index(t, nodes));
        for (var violation : validators.getValidator().validate(document)) say(violation, nodes);
    }

    private static void index(Node node, Map<String, Node> nodes) {
        nodes.put(node.pointer, node);
        node.children.forEach(c -> index(c, nodes));
    }

    private void say(ConstraintViolation<PlanDocument> violation, Map<String, Node> nodes) {
        var pointer = new StringBuilder();
        Node nearest = null;
        for (Path.Node step : violation.getPropertyPath()) {
            if (step.getIndex() != null) pointer.append('/').append(step.getIndex());
            nearest = nodes.getOrDefault(pointer.toString(), nearest);
            if (step.getName() != null && !step.getName().startsWith("<"))
                pointer.append('/').append(step.getName());
        }
        var member = nearest == null
                ? null
                : pointer.substring(nearest.pointer.length()).replace("/content/", "");
        var place = nearest == null ? Place.FILE : nearest.place;
        var raw = violation.getInvalidValue() instanceof String text ? text : null;
        var words = ConstraintWords.of(violation, validators.getMessageInterpolator());
        problems.error(
                "not-storable",
                place,
                raw,
                nearest,
                member,
                member == null ? pointer : member,
                words.turkish(),
                words.english());
    }
}
