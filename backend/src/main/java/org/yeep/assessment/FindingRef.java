package org.yeep.assessment;

import java.util.List;
import java.util.UUID;

/**
 * What the board found on one item.
 *
 * @param changed the judgement after the reply; null where the first one stands
 * @param reply the municipality's, unedited; null if it sent none
 * @param evidenceIds what both judgements point at
 */
public record FindingRef(
        UUID itemId, Judged first, Judged changed, String changeReason, String reply, List<UUID> evidenceIds) {

    public record Judged(
            Completion completion, int evidenceStrength, Timeliness timeliness, int inclusion, String reason) {}
}
