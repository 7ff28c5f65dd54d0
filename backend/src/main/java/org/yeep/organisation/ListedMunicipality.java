package org.yeep.organisation;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.yeep.shared.i18n.TurkishFold;
import org.yeep.shared.privacy.IdentityNumbers;

/** One line of a list of municipalities: name, type and plate as somebody wrote them. */
record ListedMunicipality(int line, String name, MunicipalityType type, Integer plate) {
    private static final Map<String, MunicipalityType> TYPES = Map.ofEntries(
            entry("metropolitan", MunicipalityType.METROPOLITAN),
            entry("buyuksehir", MunicipalityType.METROPOLITAN),
            entry("provincial", MunicipalityType.PROVINCIAL),
            entry("il", MunicipalityType.PROVINCIAL),
            entry("district", MunicipalityType.DISTRICT),
            entry("ilce", MunicipalityType.DISTRICT),
            entry("town", MunicipalityType.TOWN),
            entry("belde", MunicipalityType.TOWN));

    /**
     * Reads what can be read and tells of everything else.
     *
     * @param problem takes the column ({@code name}, {@code type}, {@code plate}) and the rule it breaks
     */
    static ListedMunicipality read(int line, List<String> cells, BiConsumer<String, String> problem) {
        var name = OrganisationIdentity.tidy(cell(cells, 0));
        var type = TYPES.get(TurkishFold.of(cell(cells, 1)));
        var plate = plate(cell(cells, 2));
        if (name.isEmpty()) problem.accept("name", "import-name-missing");
        if (name.length() > 180) problem.accept("name", "import-name-too-long");
        if (IdentityNumbers.in(name)) problem.accept("name", "import-identity-number");
        if (type == null) problem.accept("type", "import-type-unknown");
        if (plate == null) problem.accept("plate", "import-plate-unknown");
        if (cells.size() > 3) problem.accept("plate", "import-too-many-columns");
        return new ListedMunicipality(line, official(name), type, plate);
    }

    static boolean isHeading(List<String> cells) {
        return TurkishFold.of(cell(cells, 0)).matches("ad|adi|name|belediye|belediye adi|municipality");
    }

    OrganisationIdentity identity() {
        return new OrganisationIdentity(name, OrganisationKind.MUNICIPALITY, type, plate);
    }

    /** What makes two of them the same to a reader. */
    String key() {
        return key(identity());
    }

    static String key(OrganisationIdentity identity) {
        return identity.provincePlate() + "/" + identity.municipalityType() + "/" + TurkishFold.of(identity.name());
    }

    /** Lists often leave out what every name ends with. */
    private static String official(String name) {
        return name.isEmpty() || TurkishFold.of(name).contains("belediye") ? name : name + " Belediyesi";
    }

    private static Integer plate(String text) {
        if (!text.matches("\\d{1,2}")) return null;
        var plate = Integer.parseInt(text);
        return plate >= 1 && plate <= 81 ? plate : null;
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index).strip() : "";
    }
}
