package org.yeep.plan.exchange.docx;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.yeep.plan.document.PlanContent;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.exchange.PlanFile;
import org.yeep.plan.exchange.PlanFileFormat;
import org.yeep.plan.exchange.PlanFileOptions;
import org.yeep.plan.exchange.StillZip;
import org.yeep.shared.i18n.Messages;

/** A plan as a document that a council can have on its table. */
@ApplicationScoped
class DocxPlan implements PlanFile {
    private final Messages messages;

    DocxPlan(Messages messages) {
        this.messages = messages;
    }

    @Override
    public PlanFileFormat format() {
        return PlanFileFormat.DOCX;
    }

    @Override
    public byte[] write(PlanDocument plan, PlanFileOptions options) {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            var title = title(plan.plan(), options.language());
            describe(document, title, options);
            // The plan's own words are Turkish whatever language the headings are in.
            DocxStyles.addTo(document, "tr-TR");
            var body = new DocxBody(document);
            body.styled(DocxStyles.TITLE, title);
            new DocxParts(body, new DocxWords(messages, options.language())).write(plan, options.owner());
            document.write(out);
            return StillZip.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String title(PlanContent plan, Locale language) {
        return language.equals(Locale.ENGLISH) && plan.titleEn() != null ? plan.titleEn() : plan.titleTr();
    }

    private static void describe(XWPFDocument document, String title, PlanFileOptions options) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator(options.owner() == null ? "YEEP İzleme" : options.owner());
        core.getUnderlyingProperties().setLanguageProperty(options.language().getLanguage());
    }
}
