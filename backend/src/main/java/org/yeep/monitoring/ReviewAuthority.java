package org.yeep.monitoring;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What monitoring must ask of the assessment to its right: who reviews, and who keeps out for a conflict of interest. */
public interface ReviewAuthority {
    boolean isRapporteur(UUID submissionId, String account);

    /** Whether a board member may see what this organisation sent for the period: false if a conflict keeps them out. */
    boolean mayRead(UUID organisationId, UUID periodId, String account);

    /** Of those asked about, the ones the account may read; to be overridden by who can answer with one query. */
    default Set<Scope> readable(Collection<Scope> asked, String account) {
        return asked.stream()
                .filter(s -> mayRead(s.organisationId(), s.periodId(), account))
                .collect(Collectors.toSet());
    }

    record Scope(UUID organisationId, UUID periodId) {}
}
