package org.yeep.notification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yeep.monitoring.DueSubmission;
import org.yeep.monitoring.SubmissionState;

/** What there is to say of a submission today. Deadlines are asked of the submission: they can be moved. */
final class SubmissionOccasions {
    /** A submission that the chair opened again, or a correction: it has no deadline of its own. */
    private static final String WITHOUT_DEADLINE = "again";

    private SubmissionOccasions() {}

    static List<Occasion> of(DueSubmission due, String plan, LocalDate today) {
        var said = new ArrayList<Occasion>();
        switch (due.state()) {
            case NOT_SUBMITTED -> said.add(deadline(due, plan, NotificationKind.SUBMISSION_CLOSED));
            case RETURNED ->
                said.add(
                        occasion(due, plan, Audience.OFFICERS, NotificationKind.SUBMISSION_RETURNED, due.sent(), null));
            default -> said.add(waiting(due, plan, today));
        }
        if (due.state() == SubmissionState.IN_APPROVAL)
            said.add(occasion(
                    due,
                    plan,
                    Audience.APPROVERS,
                    NotificationKind.APPROVAL_WAITING,
                    String.valueOf(due.version()),
                    due.dueOn()));
        return said;
    }

    private static Occasion waiting(DueSubmission due, String plan, LocalDate today) {
        if (due.dueOn() == null)
            return occasion(due, plan, Audience.OFFICERS, NotificationKind.SUBMISSION_OPENED, WITHOUT_DEADLINE, null);
        return switch (Deadline.of(due.dueOn(), today)) {
            case FAR ->
                occasion(
                        due,
                        plan,
                        Audience.OFFICERS,
                        NotificationKind.SUBMISSION_OPENED,
                        due.opensOn().toString(),
                        due.dueOn());
            case IN_A_WEEK -> deadline(due, plan, NotificationKind.SUBMISSION_DUE_IN_WEEK);
            case IN_A_DAY -> deadline(due, plan, NotificationKind.SUBMISSION_DUE_IN_DAY);
            case PAST -> deadline(due, plan, NotificationKind.SUBMISSION_OVERDUE);
        };
    }

    /** A deadline that was moved is another occasion: people are reminded of the new one. */
    private static Occasion deadline(DueSubmission due, String plan, NotificationKind kind) {
        return occasion(due, plan, Audience.OFFICERS, kind, String.valueOf(due.dueOn()), due.dueOn());
    }

    private static Occasion occasion(
            DueSubmission due,
            String plan,
            Audience audience,
            NotificationKind kind,
            String occasion,
            LocalDate dueOn) {
        return new Occasion(
                due.organisationId(),
                audience,
                kind,
                NotificationSubject.SUBMISSION,
                due.id(),
                occasion,
                plan,
                due.period(),
                dueOn,
                UnitNumbers.NONE);
    }
}
