package org.yeep.plan.importing.building;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a remark about a file asks of the person. */
@Schema(name = "ImportSeverity")
public enum Severity {
    /** Has to be put right before anything is brought in. */
    ERROR,
    /** Should be looked at. */
    WARNING,
    /** Says what was done or left. */
    NOTE
}
