package org.yeep.evidence;

/**
 * Who may read and remove evidence that is not public. Each feature that hangs evidence on its things decides for
 * its own kind of subject, for the caller of the present request.
 */
public interface EvidenceAccess {
    /** The subject kind this bean decides for, such as {@code OBSERVATION}. */
    String subjectKind();

    boolean mayRead(EvidenceRef evidence);

    boolean mayDelete(EvidenceRef evidence);

    /** Whether the thing it hangs on may still change; asked only of those who may delete. */
    boolean editable(EvidenceRef evidence);
}
