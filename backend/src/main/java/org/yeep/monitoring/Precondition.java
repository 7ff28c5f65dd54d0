package org.yeep.monitoring;

import org.yeep.shared.http.Versions;
import org.yeep.shared.problem.DomainProblem.Stale;

/** What the writer says to know of the thing written: its version, or that it does not exist yet. */
record Precondition(String ifMatch, String ifNoneMatch) {

    /** For something that is there: who believed it was not comes too late. */
    void require(int version) {
        if (ifNoneMatch != null && !ifNoneMatch.isBlank()) throw new Stale();
        Versions.require(ifMatch, version);
    }
}
