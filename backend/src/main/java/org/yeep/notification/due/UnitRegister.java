package org.yeep.notification.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yeep.organisation.UnitOwner;
import org.yeep.organisation.UnitRef;
import org.yeep.organisation.Units;

/** A municipality's units by the names its plans use, and whose turn it is in them today. */
@ApplicationScoped
class UnitRegister {
    private final Units units;

    UnitRegister(Units units) {
        this.units = units;
    }

    /** Two statements. */
    Looked open(UUID organisationId, Set<String> names) {
        var known = units.byNames(organisationId, names);
        var owners = units.owners(Set.copyOf(known.values())).stream()
                .collect(Collectors.toMap(UnitOwner::unitId, Function.identity()));
        return new Looked(known, owners);
    }

    record Looked(Map<String, UnitRef> units, Map<UUID, UnitOwner> owners) {
        /** Null where the register knows no unit of this name. */
        UnitRef unit(String name) {
            return name == null ? null : units.get(name);
        }

        /** The responsible person, or the deputy who stands in; null if nobody is there. */
        UnitOwner.Person acting(UnitRef unit) {
            return unit == null ? null : owners.get(unit.id()).actingPerson();
        }
    }
}
