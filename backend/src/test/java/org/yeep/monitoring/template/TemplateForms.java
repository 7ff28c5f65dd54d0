package org.yeep.monitoring.template;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.yeep.indicator.Measure;
import org.yeep.monitoring.ObservationRef;
import org.yeep.monitoring.SubmissionFormResponse;
import org.yeep.plan.importing.reading.FileReader;
import org.yeep.plan.importing.reading.Limits;
import org.yeep.shared.i18n.Messages;

/** A form of a municipality that does not exist, with an indicator of every sort, and what a file of it is read as. */
final class TemplateForms {
    static final TemplateWords TURKISH = new TemplateWords(new Messages(), Messages.TURKISH);
    static final UUID PEOPLE = UUID.fromString("0198f000-0000-7000-8000-00000000f011");
    static final UUID SHARE = UUID.fromString("0198f000-0000-7000-8000-00000000f012");
    static final UUID BUDGET = UUID.fromString("0198f000-0000-7000-8000-00000000f013");
    static final UUID DESK = UUID.fromString("0198f000-0000-7000-8000-00000000f014");
    static final UUID OPINION = UUID.fromString("0198f000-0000-7000-8000-00000000f015");

    private static final Path RESOURCES = Path.of("src/test/resources/monitoring");
    private static final ObjectMapper JSON =
            new ObjectMapper().findAndRegisterModules().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private TemplateForms() {}

    static SubmissionFormResponse form() {
        try {
            return JSON.readValue(RESOURCES.resolve("form.json").toFile(), SubmissionFormResponse.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param name of a file beside the form's */
    static FilledTemplate read(String name) throws IOException {
        return read(Files.readAllBytes(RESOURCES.resolve(name)));
    }

    static FilledTemplate read(byte[] content) throws IOException {
        var file = Files.createTempFile("form", null);
        try {
            Files.write(file, content);
            return TemplateReader.read(new FileReader(Limits.USUAL).read(file, rows -> {}), known(), TURKISH);
        } finally {
            Files.delete(file);
        }
    }

    private static TemplateReader.Known known() {
        var form = form();
        Map<UUID, Measure> measures = new HashMap<>();
        form.items()
                .get(0)
                .indicators()
                .forEach(i -> measures.put(i.indicator().id(), i.indicator().measure()));
        return new TemplateReader.Known() {
            @Override
            public UUID submission() {
                return form.submission().id();
            }

            @Override
            public Measure measure(UUID planIndicatorId) {
                return measures.get(planIndicatorId);
            }

            @Override
            public ObservationRef saved(UUID planIndicatorId, String cell) {
                return null;
            }
        };
    }
}
