package org.yeep.monitoring;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.yeep.organisation.UnitRef;

/**
 * A plan shared out: the items of each unit, and those no unit of the register is named for. What several units answer
 * for together belongs to each of them.
 *
 * @param named item → units as the plan words them
 * @param known of these wordings, those the register has
 */
record PlanShares(Map<UUID, List<String>> named, Map<String, UnitRef> known) {

    static Set<String> wordings(Collection<List<String>> named) {
        var all = new LinkedHashSet<String>();
        named.forEach(all::addAll);
        return all;
    }

    Map<UUID, Set<UUID>> byUnit() {
        var shares = new LinkedHashMap<UUID, Set<UUID>>();
        named.forEach((item, wordings) -> wordings.stream()
                .map(known::get)
                .filter(java.util.Objects::nonNull)
                .forEach(unit -> shares.computeIfAbsent(unit.id(), id -> new LinkedHashSet<>())
                        .add(item)));
        return shares;
    }

    /** @param items all of the plan's */
    Set<UUID> unclaimed(Collection<UUID> items) {
        var left = new LinkedHashSet<>(items);
        byUnit().values().forEach(left::removeAll);
        return left;
    }

    /** What no unit of the register is named for, by the names the plan uses; under null what it gives to nobody. */
    Map<String, Set<UUID>> unclaimedByWording(Collection<UUID> items) {
        var left = new LinkedHashMap<String, Set<UUID>>();
        for (var item : unclaimed(items)) {
            var wordings = named.getOrDefault(item, Collections.singletonList(null));
            wordings.forEach(
                    w -> left.computeIfAbsent(w, any -> new LinkedHashSet<>()).add(item));
        }
        return left;
    }

    List<String> wordingsOf(Collection<UUID> items) {
        var words = new TreeSet<String>();
        items.forEach(item -> words.addAll(named.getOrDefault(item, List.of())));
        return List.copyOf(words);
    }
}
