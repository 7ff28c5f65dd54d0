package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.yeep.plan.importing.reading.FileReader;
import org.yeep.plan.importing.reading.Grid;
import org.yeep.plan.importing.reading.Limits;
import org.yeep.plan.importing.reading.SourceKind;
import org.yeep.plan.importing.reading.UnreadableFile;
import org.yeep.shared.i18n.Messages;
import org.yeep.shared.i18n.Words;
import org.yeep.shared.problem.DomainProblem;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.TooLarge;
import org.yeep.shared.problem.DomainProblem.Unsupported;

/** Opens a form that came back, if it is of a kind that is given out. */
@ApplicationScoped
class TemplateFiles {
    private static final int LARGEST_MB = 12;
    private static final String POINTER = "/file";
    private static final Set<String> OTHER_KINDS = Set.of("file-kind-not-taken", "xlsb-not-taken");
    private static final Set<String> EMPTY = Set.of("file-empty", "file-without-cells");

    private final FileReader reader = new FileReader(Limits.USUAL);
    private final Messages messages;

    TemplateFiles(Messages messages) {
        this.messages = messages;
    }

    /** @throws DomainProblem saying why it is not taken */
    Grid open(Path file) throws IOException {
        if (Files.size(file) > LARGEST_MB * 1024L * 1024) throw new TooLarge("import-too-large", LARGEST_MB);
        try {
            return switch (reader.kind(file)) {
                case XLSX, ODS, CSV -> reader.read(file, rows -> {});
                case XLS -> otherKind(file);
                default -> throw new Unsupported("template-kind-not-taken");
            };
        } catch (UnreadableFile e) {
            throw problem(e);
        }
    }

    /** A workbook behind a password looks like one of the old kind from outside; reading it tells. */
    private Grid otherKind(Path file) throws IOException {
        var grid = reader.read(file, rows -> {});
        if (grid.kind() == SourceKind.XLS) throw new Unsupported("template-kind-not-taken");
        return grid;
    }

    private DomainProblem problem(UnreadableFile e) {
        if (OTHER_KINDS.contains(e.code())) return new Unsupported("template-kind-not-taken");
        if (EMPTY.contains(e.code())) return new Invalid(POINTER, "template-empty");
        return new Invalid(
                POINTER, "template-not-readable", new Words(text(Messages.TURKISH, e), text(Locale.ENGLISH, e)));
    }

    private String text(Locale locale, UnreadableFile e) {
        return messages.text(locale, "import." + e.code(), e.args());
    }
}
