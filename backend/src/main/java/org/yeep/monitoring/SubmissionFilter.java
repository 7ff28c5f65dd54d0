package org.yeep.monitoring;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.problem.DomainProblem.Malformed;

/** Which submissions a list asks for; null parts do not restrict. */
record SubmissionFilter(
        UUID organisation, Set<SubmissionState> states, UUID period, LocalDate afterDay, UUID afterId, int limit) {

    static SubmissionFilter of(UUID organisation, Set<SubmissionState> states, UUID period, String cursor, int limit) {
        var after = Cursor.decode(cursor, 2);
        if (after == null) return new SubmissionFilter(organisation, states, period, null, null, limit);
        return new SubmissionFilter(organisation, states, period, day(after), after.uuid(1), limit);
    }

    private static LocalDate day(Cursor after) {
        try {
            return LocalDate.parse(after.text(0));
        } catch (java.time.DateTimeException e) {
            throw new Malformed("cursor-not-valid");
        }
    }
}
