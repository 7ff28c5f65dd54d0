package org.yeep.organisation;

import org.yeep.shared.problem.DomainProblem.Invalid;

/** What an organisation is: its name and kind and, for a municipality, its type and province. */
record OrganisationIdentity(
        String name, OrganisationKind kind, MunicipalityType municipalityType, Integer provincePlate) {

    OrganisationIdentity {
        name = tidy(name);
        if (kind == OrganisationKind.MUNICIPALITY) {
            if (municipalityType == null) throw new Invalid("/municipalityType", "municipality-type-missing");
            if (provincePlate == null) throw new Invalid("/provincePlate", "municipality-province-missing");
        } else if (municipalityType != null) {
            throw new Invalid("/municipalityType", "municipality-type-of-another-kind");
        }
    }

    /** Without blanks around it or more than one between its words, as people copy them from documents. */
    static String tidy(String text) {
        return text == null ? null : text.strip().replaceAll("\\s+", " ");
    }
}
