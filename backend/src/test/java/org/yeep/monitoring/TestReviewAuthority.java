package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** One account that reviews everything and one that reads everything; the conflicted and all others nothing. */
@ApplicationScoped
class TestReviewAuthority implements ReviewAuthority {
    static final String RAPPORTEUR = "deneme.raportor";
    static final String READER = "deneme.okur";

    @Override
    public boolean isRapporteur(UUID submissionId, String account) {
        return account.equals(RAPPORTEUR);
    }

    @Override
    public boolean mayRead(UUID organisationId, UUID periodId, String account) {
        return account.equals(RAPPORTEUR) || account.equals(READER);
    }
}
