package org.yeep.plan.importing.building;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.Map;
import org.yeep.plan.document.PlanDocument;

/** What the document's own limits refuse, said at the cell it came from. */
class ShapeCheck {
    private final Validator validator;
    private final Problems problems;

    ShapeCheck(Validator validator, Problems problems) {
        this.validator = validator;
        this.problems = problems;
    }

    void check(PlanDocument document, Tree tree) {
        var nodes = new HashMap<String, Node>();
        tree.themes.forEach(t -> index(t, nodes));
        for (var violation : validator.validate(document)) say(violation, nodes);
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
        problems.error(
                "not-storable", place, raw, nearest, member, member == null ? pointer : member, violation.getMessage());
    }
}
