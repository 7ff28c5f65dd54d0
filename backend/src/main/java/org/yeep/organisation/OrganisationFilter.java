package org.yeep.organisation;

import java.time.Instant;

/** What a list of organisations is narrowed to; null means "all". */
record OrganisationFilter(
        OrganisationKind kind,
        Integer province,
        MunicipalityType municipalityType,
        Boolean pilot,
        Instant updatedSince,
        String q) {}
