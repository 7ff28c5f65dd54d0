package org.yeep.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yeep.monitoring.OutstandingNumbers;
import org.yeep.monitoring.OutstandingNumbers.Part;

/**
 * Shares a reminder out. Whoever's turn it is in a unit hears of that unit's numbers, and nothing once they are all
 * there; who coordinates or approves hears what is missing from every unit.
 */
final class EntryReminders {
    private EntryReminders() {}

    static List<Occasion> of(Occasion said, OutstandingNumbers outstanding) {
        var parts = outstanding.parts();
        var owing = parts.stream()
                .map(Part::account)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        var everything = UnitNumbers.all(null, parts);
        var reminders = new ArrayList<Occasion>();
        for (var account : owing) {
            reminders.add(said.to(Audience.ENTRY.only(account), UnitNumbers.of(account, parts)));
            reminders.add(said.to(Audience.APPROVERS.only(account), UnitNumbers.all(account, parts)));
        }
        reminders.add(said.to(Audience.ENTRY.without(outstanding.unitAccounts()), everything));
        reminders.add(said.to(Audience.APPROVERS.without(owing), everything));
        return reminders;
    }
}
