package org.yeep.opendata;

import org.yeep.indicator.RightsType;
import org.yeep.organisation.MunicipalityType;
import org.yeep.organisation.OrganisationRef;

/**
 * What figures are narrowed to before they are put together; null narrows nothing.
 *
 * @param period code; each plan is then taken at this period, else at its newest published one
 * @param province plate of the owner's province
 * @param theme slug; of each plan only the headings that treat it
 * @param rightsType of each plan only the indicators of this type
 */
record ProgressFilter(
        String period, Integer province, MunicipalityType municipalityType, String theme, RightsType rightsType) {

    boolean admits(OrganisationRef owner) {
        return (province == null || province.equals(owner.provincePlate()))
                && (municipalityType == null || municipalityType == owner.municipalityType());
    }
}
