package org.yeep.shared.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityNumberFreeTest {
    private static final String NUMBER = "10000000146";
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    record Fact(String key, JsonNode value) {}

    @NoIdentityNumbers
    record Inner(String note) {}

    @NoIdentityNumbers
    record Said(
            String title,
            List<String> partners,
            List<Fact> facts,
            Integer count,
            @Valid Inner inner) {}

    private static List<String> refused(Said said) {
        return VALIDATOR.validate(said).stream()
                .map(v -> v.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    @Test
    void silenceAndOrdinaryNumbersAreTaken() {
        assertThat(refused(new Said(null, null, null, null, null))).isEmpty();
        assertThat(refused(
                        new Said("10000000145", Arrays.asList("a", null), List.of(), 5, new Inner("0 324 111 22 33"))))
                .isEmpty();
        assertThat(refused(new Said("https://example.org/" + NUMBER, null, null, 1, null)))
                .isEmpty();
    }

    @Test
    void eachPlaceIsNamedAlone() {
        var fact = new Fact("x", JsonNodeFactory.instance.textNode("no " + NUMBER));
        assertThat(refused(new Said("Ayşe, 100 000 001 46", List.of("a", NUMBER), List.of(fact), 1, new Inner(NUMBER))))
                .containsExactly("facts[0].<list element>", "inner.note", "partners[1].<list element>", "title");
    }
}
