package org.yeep.plan.exchange.workbook;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.exchange.DocumentRules;
import org.yeep.plan.exchange.ExactFormat;
import org.yeep.plan.exchange.PlanFile;
import org.yeep.plan.exchange.PlanFileFormat;
import org.yeep.plan.exchange.PlanFileOptions;
import org.yeep.plan.exchange.StillZip;
import org.yeep.shared.i18n.Messages;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** A plan as a workbook that a person can read and work in, and that comes back in exactly. */
@ApplicationScoped
public class CanonicalWorkbook implements ExactFormat, PlanFile {
    private final ObjectMapper json;
    private final Messages messages;
    private final DocumentRules rules;

    CanonicalWorkbook(ObjectMapper json, Messages messages, DocumentRules rules) {
        this.json = json;
        this.messages = messages;
        this.rules = rules;
    }

    @Override
    public PlanFileFormat format() {
        return PlanFileFormat.XLSX;
    }

    @Override
    public byte[] write(PlanDocument plan, PlanFileOptions options) {
        var out = new ByteArrayOutputStream();
        try {
            new WorkbookWriter(json, messages).write(plan, out);
            return StillZip.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean recognises(Path file) throws IOException {
        try (var xlsx = new XlsxFile(file)) {
            var marker = xlsx.sheets().get(WorkbookWriter.MARKER_SHEET);
            if (marker == null) return false;
            var cells = xlsx.read(marker, new SheetParser(xlsx.sharedTexts())::parse);
            return WorkbookWriter.MARKER.equals(cells.text(0, 0));
        } catch (Invalid e) {
            return false;
        }
    }

    @Override
    public PlanDocument read(Path file) throws IOException {
        try (var xlsx = new XlsxFile(file)) {
            return new WorkbookReader(xlsx, json, rules).read();
        }
    }
}
