package org.yeep.plan.exchange;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.yeep.plan.PlanDocuments;
import org.yeep.plan.document.PlanDocument;
import org.yeep.shared.json.Sha256;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** A plan that the caller may read, as a file. */
@ApplicationScoped
class PlanFiles {
    /** Part of each entity tag: raised when the same plan is written differently than before. */
    private static final int WRITTEN_LIKE_THIS = 1;

    private final PlanDocuments plans;
    private final PlanOwnerRepository owners;
    private final List<PlanFile> formats;
    private final JsonPlan json;

    PlanFiles(PlanDocuments plans, PlanOwnerRepository owners, @All List<PlanFile> formats, JsonPlan json) {
        this.plans = plans;
        this.owners = owners;
        this.formats = formats;
        this.json = json;
    }

    /** What was asked for, before the work of writing it is done. */
    record Asked(PlanDocument plan, PlanFile format, PlanFileOptions options, String name, String tag) {
        byte[] content() {
            return format.write(plan, options);
        }
    }

    /** @throws NotFound if there is no such format, no such plan, or none the caller may read */
    @Transactional
    Asked ask(String idOrSlug, String extension, Locale language, CsvDialect dialect) {
        var format = formats.stream()
                .filter(f -> f.format().extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> new NotFound("plan-file", extension));
        var plan = plans.readable(idOrSlug);
        var owner = owners.of(idOrSlug).orElseThrow(() -> new NotFound("plan", idOrSlug));
        var options = new PlanFileOptions(language, dialect, owner.name());
        var tag = tag(plan, extension + language + dialect + owner.name() + WRITTEN_LIKE_THIS);
        return new Asked(plan, format, options, owner.planSlug() + "." + extension, tag);
    }

    private String tag(PlanDocument plan, String rest) {
        var content = Sha256.hex(json.bytes(plan)) + rest;
        return Sha256.hex(content.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }
}
