package org.yeep.plan.guide;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many of the plan's parts have what a step asks for.
 *
 * @param of 0 while the plan has no such parts
 * @param missingId the first part that lacks it; null where none does, or where the plan itself is meant
 */
@Schema(name = "GuideCount")
record GuideCount(
        @NotNull GuideMeasure measure,
        @NotNull int done,
        @NotNull int of,
        UUID missingId) {

    static GuideCount one(GuideMeasure measure, boolean done) {
        return new GuideCount(measure, done ? 1 : 0, 1, null);
    }

    static <T> GuideCount share(GuideMeasure measure, List<T> parts, Function<T, UUID> id, Predicate<T> has) {
        int done = (int) parts.stream().filter(has).count();
        var missing = parts.stream().filter(has.negate()).map(id).findFirst().orElse(null);
        return new GuideCount(measure, done, parts.size(), missing);
    }

    boolean complete() {
        return of > 0 && done == of;
    }
}
