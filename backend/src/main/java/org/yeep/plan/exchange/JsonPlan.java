package org.yeep.plan.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yeep.plan.document.PlanDocument;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.Violation;
import org.yeep.shared.problem.UnkeptText;

/** The document itself as JSON. */
@ApplicationScoped
public class JsonPlan implements ExactFormat, PlanFile {
    private static final Set<String> PARTS = Set.of("format", "plan", "themes");
    private static final int MOST_VIOLATIONS = 200;
    private final ObjectMapper json;
    private final DocumentRules rules;

    JsonPlan(ObjectMapper json, DocumentRules rules) {
        this.json = json;
        this.rules = rules;
    }

    @Override
    public PlanFileFormat format() {
        return PlanFileFormat.JSON;
    }

    @Override
    public byte[] write(PlanDocument plan, PlanFileOptions options) {
        return bytes(plan);
    }

    byte[] bytes(PlanDocument plan) {
        try {
            return json.writeValueAsBytes(plan);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A plan that cannot be written as JSON", e);
        }
    }

    /** An object that has all three parts of a document at its top, whatever else it has. */
    @Override
    public boolean recognises(Path file) throws IOException {
        var found = new HashSet<String>();
        try (var in = Files.newInputStream(file);
                var parser = json.getFactory().createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) return false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                found.add(parser.currentName());
                if (found.containsAll(PARTS)) return true;
                parser.nextToken();
                parser.skipChildren();
            }
            return false;
        } catch (JsonProcessingException | java.io.CharConversionException e) {
            return false;
        }
    }

    @Override
    public PlanDocument read(Path file) throws IOException {
        var plan = parse(file);
        if (plan == null) throw new Invalid("", "plan-json-not-valid");
        if (plan.format() != PlanDocument.FORMAT)
            throw new Invalid("/format", "plan-format-not-known", "" + plan.format());
        var broken = rules.broken(plan).stream()
                .limit(MOST_VIOLATIONS)
                .map(b -> new Violation(
                        b.pointer(),
                        "value-not-valid",
                        b.words().turkish(),
                        b.words().english()))
                .toList();
        if (!broken.isEmpty()) throw new Invalid(broken);
        return plan;
    }

    private PlanDocument parse(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return json.readValue(in, PlanDocument.class);
        } catch (UnrecognizedPropertyException e) {
            throw new Invalid(pointer(e), "unknown-field");
        } catch (UnkeptText e) {
            throw new Invalid(pointer(e), UnkeptText.RULE);
        } catch (JsonMappingException e) {
            throw new Invalid(pointer(e), "unexpected-form");
        } catch (JsonProcessingException | java.io.CharConversionException e) {
            throw new Invalid(List.of(new Violation("", "plan-json-not-valid")));
        }
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(r -> "/" + (r.getFieldName() == null ? r.getIndex() : r.getFieldName()))
                .collect(Collectors.joining());
    }
}
