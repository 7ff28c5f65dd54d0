package org.yeep.plan;

import java.util.UUID;

/**
 * Edits that belong together and can only be taken back together: one typed change, a part with what hung on it, a whole
 * file brought in.
 *
 * @param label the file's or the copied part's name; null for an ordinary change
 * @param undoes the batch that this one takes back; null for an ordinary change
 */
record EditBatch(UUID id, String label, UUID undoes) {
    static EditBatch single() {
        return labelled(null);
    }

    static EditBatch labelled(String label) {
        return new EditBatch(UUID.randomUUID(), label, null);
    }

    static EditBatch undoing(UUID batch) {
        return new EditBatch(UUID.randomUUID(), null, batch);
    }
}
