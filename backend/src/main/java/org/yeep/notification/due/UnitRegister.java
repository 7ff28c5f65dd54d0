package org.yeep.notification.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yeep.organisation.UnitContact;
import org.yeep.organisation.UnitContacts;
import org.yeep.organisation.UnitRef;
import org.yeep.organisation.Units;

/** A municipality's units by the names its plans use, and who answers for them. */
@ApplicationScoped
class UnitRegister {
    private final Units units;
    private final UnitContacts contacts;

    UnitRegister(Units units, UnitContacts contacts) {
        this.units = units;
        this.contacts = contacts;
    }

    /** Two statements. */
    Looked open(UUID organisationId, Set<String> names, LocalDate day) {
        return new Looked(units.byNames(organisationId, names), contacts.answering(organisationId, day));
    }

    record Looked(Map<String, UnitRef> units, Map<UUID, UnitContact> contacts) {
        /** Null where the register knows no unit of this name. */
        UnitRef unit(String name) {
            return name == null ? null : units.get(name);
        }

        UnitContact contact(UnitRef unit) {
            return unit == null ? null : contacts.get(unit.id());
        }
    }
}
