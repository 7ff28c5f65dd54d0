package org.yeep.indicator;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * How an indicator came into the library.
 *
 * @param proposerOrganisationId null if the account acts for none
 * @param planIndicatorId a plan's own indicator that it was made from; null if it was not
 */
@Embeddable
record Proposal(UUID proposerOrganisationId, String proposerAccount, Instant proposedAt, UUID planIndicatorId) {}
