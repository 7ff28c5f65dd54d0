package org.yeep.monitoring;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.yeep.shared.paging.Cursor;

/** Which submissions a list asks for; null parts do not restrict. */
record SubmissionFilter(
        UUID organisation,
        UUID plan,
        Set<SubmissionState> states,
        UUID period,
        LocalDate afterDay,
        UUID afterId,
        int limit) {

    static SubmissionFilter of(
            UUID organisation, UUID plan, Set<SubmissionState> states, UUID period, String cursor, int limit) {
        var after = Cursor.decode(cursor, 2);
        if (after == null) return new SubmissionFilter(organisation, plan, states, period, null, null, limit);
        return new SubmissionFilter(organisation, plan, states, period, after.day(0), after.uuid(1), limit);
    }
}
