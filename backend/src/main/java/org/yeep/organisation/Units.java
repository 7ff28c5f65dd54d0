package org.yeep.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yeep.shared.i18n.TurkishFold;

/** What other features may ask about a municipality's units. Old plans use old names: these find the unit too. */
@ApplicationScoped
public class Units {
    private final UnitRepository units;
    private final UnitReader reader;

    Units(UnitRepository units, UnitReader reader) {
        this.units = units;
        this.reader = reader;
    }

    /** Who answers for each unit today, by unit name. */
    public List<UnitOwner> owners(UUID organisationId) {
        return reader.owners(organisationId);
    }

    /** Who answers for each of these units today, in one statement. */
    public List<UnitOwner> owners(Collection<UnitRef> asked) {
        return reader.owners(asked);
    }

    /** Open and closed ones by name, in one statement. */
    @Transactional
    public List<UnitRef> of(UUID organisationId) {
        return units.of(organisationId).stream().map(Unit::ref).toList();
    }

    @Transactional
    public Optional<UnitRef> byName(UUID organisationId, String name) {
        return Optional.ofNullable(byNames(organisationId, List.of(name)).get(name));
    }

    /** Those found, by the name asked for, whatever its case and letters; in one statement. */
    @Transactional
    public Map<String, UnitRef> byNames(UUID organisationId, Collection<String> names) {
        var folded = new HashMap<String, String>();
        names.forEach(name -> folded.put(name, TurkishFold.of(OrganisationIdentity.tidy(name))));
        var candidates = units.called(organisationId, folded.values());
        var found = new HashMap<String, UnitRef>();
        folded.forEach((asked, key) -> latest(candidates, key).ifPresent(unit -> found.put(asked, unit.ref())));
        return found;
    }

    /** A name that passed from one unit to another means whoever bears it now, or bore it last. */
    private static Optional<Unit> latest(List<Unit> candidates, String folded) {
        return candidates.stream()
                .filter(unit -> unit.calls(folded))
                .max(Comparator.comparing(unit -> borneUntil(unit, folded)));
    }

    private static LocalDate borneUntil(Unit unit, String folded) {
        return unit.names().stream()
                .filter(n -> n.foldedAs(folded))
                .map(n -> n.current() ? LocalDate.MAX : n.untilDate())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
