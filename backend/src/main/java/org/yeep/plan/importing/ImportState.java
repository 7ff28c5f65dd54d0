package org.yeep.plan.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ImportState")
public enum ImportState {
    RECEIVED,
    READING,
    READ,
    FAILED,
    IMPORTED,
    UNDONE,
    DISCARDED
}
