package org.yeep.plan.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yeep.plan.importing.detecting.Mapping;
import org.yeep.plan.importing.reading.SourceKind;

/** What an import is at one moment. */
record ImportFacts(
        UUID id,
        UUID planId,
        UUID organisationId,
        String fileName,
        String sha256,
        long sizeBytes,
        SourceKind kind,
        ImportState state,
        String failureCode,
        List<String> failureArgs,
        Mapping mapping,
        List<String> sheetNames,
        int errorCount,
        int warningCount,
        int noteCount,
        String createdBy,
        Instant createdAt,
        int version) {}
