package org.yeep.organisation;

/** What a list of organisations is narrowed to; null means "all". */
record OrganisationFilter(
        OrganisationKind kind, Integer province, MunicipalityType municipalityType, Boolean pilot, String q) {}
