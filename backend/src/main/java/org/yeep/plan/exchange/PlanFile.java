package org.yeep.plan.exchange;

import org.yeep.plan.document.PlanDocument;

/** Writes a plan in one format; the same plan and options always give the same bytes. */
public interface PlanFile {
    PlanFileFormat format();

    byte[] write(PlanDocument plan, PlanFileOptions options);
}
