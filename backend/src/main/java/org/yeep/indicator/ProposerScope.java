package org.yeep.indicator;

import java.util.UUID;
import org.yeep.shared.paging.Conditions;

/** Whose proposals: an organisation's, or where there is none the account's own. */
record ProposerScope(UUID organisationId, String account) {
    Conditions narrow(Conditions conditions) {
        return organisationId == null
                ? conditions.equal("d.proposal.proposerAccount", account)
                : conditions.equal("d.proposal.proposerOrganisationId", organisationId);
    }

    boolean covers(Proposal proposal) {
        return organisationId == null
                ? proposal.proposerAccount().equals(account)
                : organisationId.equals(proposal.proposerOrganisationId());
    }
}
