package org.yeep.organisation;

/** Büyükşehir, il, ilçe (metropolitan or not), belde: only municipalities of one type are compared. */
public enum MunicipalityType {
    METROPOLITAN,
    PROVINCIAL,
    DISTRICT,
    TOWN
}
