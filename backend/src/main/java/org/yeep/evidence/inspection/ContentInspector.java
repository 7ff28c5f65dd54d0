package org.yeep.evidence.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.yeep.shared.problem.DomainProblem.Unsupported;

/** Believes the content, not the name: both must agree on one of the kinds taken. */
@ApplicationScoped
public class ContentInspector {
    /** Text that a browser would run if it were ever shown as what it is. */
    private static final Set<String> ACTIVE_TEXT = Set.of("html", "xml", "javascript", "x-php", "css");

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /**
     * @throws Unsupported if it is of no kind taken, not what its name says, damaged or locked,
     *     {@link org.yeep.shared.problem.DomainProblem.Invalid} naming the places if it holds identity numbers
     */
    public Inspection inspect(String fileName, Path file) throws IOException {
        var extension = FileNames.extension(fileName);
        var kind = FileKind.byExtension(extension)
                .orElseThrow(() -> new Unsupported("file-kind-not-taken", extension.isEmpty() ? "–" : extension));
        if (!agrees(kind, file)) throw new Unsupported("file-not-what-its-name-says", extension);
        var findings = new Findings();
        boolean read = read(kind, file, findings);
        findings.refuseIdentityNumbers();
        return new Inspection(kind, read, findings.details());
    }

    private boolean agrees(FileKind kind, Path file) throws IOException {
        if (kind.zipped()) return OfficeFile.is(kind, file);
        var found = detect(file);
        if (kind.text()) return passesForText(found) && PlainText.is(file);
        return found.toString().equals(kind.mediaType());
    }

    /** Short texts in Windows' code page have no mark that they are text; then their characters alone decide. */
    private static boolean passesForText(MediaType found) {
        if (found.equals(MediaType.OCTET_STREAM)) return true;
        return found.getType().equals("text") && !ACTIVE_TEXT.contains(found.getSubtype());
    }

    private MediaType detect(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return types.detect(in, new Metadata()).getBaseType();
        }
    }

    /** Whether all text was read. Pictures have none to read; for these the sender's declaration stands. */
    private static boolean read(FileKind kind, Path file, Findings findings) throws IOException {
        if (kind.image()) {
            PublicImage.look(kind, Files.readAllBytes(file), findings);
            return false;
        }
        if (kind == FileKind.PDF) return PdfText.look(file, findings);
        if (kind.text()) PlainText.look(file, findings);
        else OfficeFile.look(kind, file, findings);
        return true;
    }
}
