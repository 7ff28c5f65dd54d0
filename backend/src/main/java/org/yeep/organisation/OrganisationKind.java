package org.yeep.organisation;

public enum OrganisationKind {
    MUNICIPALITY,
    MONITORING_PLATFORM,
    CITY_COUNCIL,
    CIVIL_SOCIETY,
    UNIVERSITY,
    PROFESSIONAL_CHAMBER,
    UNION,
    PUBLIC_BODY
}
