package org.yeep.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;

/** Adds a whole list of municipalities, or nothing of it. */
@ApplicationScoped
class OrganisationImport {
    private final OrganisationRepository organisations;
    private final ProvinceRepository provinces;

    OrganisationImport(OrganisationRepository organisations, ProvinceRepository provinces) {
        this.organisations = organisations;
        this.provinces = provinces;
    }

    @Transactional
    int run(String text) {
        var list = MunicipalityList.read(text);
        var plates = list.rows().stream().map(ListedMunicipality::plate).collect(Collectors.toSet());
        list.requireNew(organisations.municipalities(plates).stream()
                .map(ListedMunicipality::key)
                .collect(Collectors.toSet()));
        var names = provinces.byName().stream().collect(Collectors.toMap(Province::plate, Province::name));
        var slugs = new Slugs(organisations.slugs());
        list.rows().stream()
                .map(row -> Organisation.create(row.identity(), slugs.next(row.identity(), names.get(row.plate()))))
                .forEach(organisations::persist);
        organisations.flush();
        return list.rows().size();
    }
}
