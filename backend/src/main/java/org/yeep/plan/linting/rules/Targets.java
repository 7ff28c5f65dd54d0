package org.yeep.plan.linting.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.linting.Wording;

/** What a plan says in words about where an indicator is to go. */
final class Targets {
    private Targets() {}

    /** Other facts named after a target, and the source's own sentence. */
    static Stream<String> words(IndicatorContent indicator) {
        var facts = indicator.otherFacts().stream()
                .filter(f -> f.value() != null && isTarget(Wording.lower(f.key())))
                .map(f -> f.value())
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
        return Stream.concat(facts, Stream.ofNullable(indicator.sourceText())).filter(t -> !t.isBlank());
    }

    private static boolean isTarget(String key) {
        return key.contains("target") || key.contains("hedef");
    }
}
