package org.yeep.assessment;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.yeep.assessment.AssessmentLifecycle.Actor;
import org.yeep.shared.problem.DomainProblem.NotAllowed;

/**
 * The caller before one assessment: a board member (assigned, or the chair) or the municipality's approver.
 *
 * @param member null for the municipality
 * @param assignment null for the municipality and for a chair who judges nothing here
 */
record Viewer(BoardMember member, ConflictDeclaration declaration, Assignment assignment) {
    static final Viewer MUNICIPALITY = new Viewer(null, null, null);

    boolean ofMunicipality() {
        return member == null;
    }

    boolean is(AssignmentRole role) {
        return assignment != null && assignment.is(role);
    }

    Assignment assigned() {
        if (assignment == null) throw new NotAllowed("not-assigned");
        return assignment;
    }

    Assignment scorer() {
        if (assignment == null || !assignment.scores()) throw new NotAllowed("not-a-scorer");
        return assignment;
    }

    void requireRapporteur() {
        if (!is(AssignmentRole.RAPPORTEUR)) throw new NotAllowed("not-the-rapporteur");
    }

    /** Blind until all are in; whoever is asked for a third score stays blind until theirs is in too. */
    boolean seesScores(AssessmentState state) {
        return !ofMunicipality() && !state.blind() && (!is(AssignmentRole.THIRD_SCORER) || assignment.submitted());
    }

    Set<Actor> actors() {
        if (ofMunicipality()) return EnumSet.of(Actor.APPROVER);
        if (assignment == null) return EnumSet.noneOf(Actor.class);
        return EnumSet.of(assignment.scores() ? Actor.SCORER : Actor.RAPPORTEUR);
    }

    UUID assignmentId() {
        return assignment == null ? null : assignment.id();
    }
}
