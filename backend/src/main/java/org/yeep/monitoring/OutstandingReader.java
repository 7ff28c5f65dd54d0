package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yeep.indicator.DimensionCatalogue;
import org.yeep.organisation.UnitOwner;
import org.yeep.organisation.UnitRef;
import org.yeep.organisation.Units;
import org.yeep.plan.Plans;

/** How many numbers each unit still owes of a submission and whose turn it is, for those who remind people. */
@ApplicationScoped
public class OutstandingReader {
    private final AnsweredCellsRepository answered;
    private final DimensionCatalogue dimensions;
    private final Plans plans;
    private final Units units;

    OutstandingReader(AnsweredCellsRepository answered, DimensionCatalogue dimensions, Plans plans, Units units) {
        this.answered = answered;
        this.dimensions = dimensions;
        this.plans = plans;
        this.units = units;
    }

    /** The numbers in one statement, whose they are in five more; none of it grows with the number of people. */
    @Transactional
    public OutstandingNumbers of(DueSubmission due) {
        var owners = units.owners(units.of(due.organisationId()).stream()
                .filter(unit -> !unit.closed())
                .toList());
        return new OutstandingNumbers(parts(due, owners), accounts(owners));
    }

    private List<OutstandingNumbers.Part> parts(DueSubmission due, List<UnitOwner> owners) {
        var byItem = switch (due.state()) {
            case OPEN, IN_ENTRY -> empty(due);
            case RETURNED -> answered.returned(due.id());
            default -> Map.<UUID, Integer>of();
        };
        if (byItem.isEmpty()) return List.of();
        var named = plans.responsibleUnits(List.of(due.planId()));
        var known = units.byNames(due.organisationId(), PlanShares.wordings(named.values()));
        return shared(new PlanShares(named, known), owners, byItem);
    }

    private Map<UUID, Integer> empty(DueSubmission due) {
        var cells = new ExpectedCells(dimensions.of(due.organisationId()));
        return answered.byItem(due.planId(), due.id()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        item -> Completeness.of(item.getValue(), cells).left()));
    }

    private static List<OutstandingNumbers.Part> shared(
            PlanShares shares, List<UnitOwner> owners, Map<UUID, Integer> byItem) {
        ToIntFunction<Collection<UUID>> sum =
                items -> items.stream().mapToInt(i -> byItem.getOrDefault(i, 0)).sum();
        var acting = owners.stream().collect(Collectors.toMap(UnitOwner::unitId, o -> o));
        var names = shares.known().values().stream()
                .collect(Collectors.toMap(UnitRef::id, UnitRef::name, (one, same) -> one));
        var parts = new ArrayList<OutstandingNumbers.Part>();
        shares.byUnit()
                .forEach((unit, items) -> parts.add(
                        new OutstandingNumbers.Part(names.get(unit), told(acting.get(unit)), sum.applyAsInt(items))));
        shares.unclaimedByWording(byItem.keySet())
                .forEach((wording, items) ->
                        parts.add(new OutstandingNumbers.Part(wording, null, sum.applyAsInt(items))));
        return parts.stream().filter(part -> part.numbers() > 0).toList();
    }

    /** Whose turn it is; where that person has no account, the deputy is told at least. */
    private static String told(UnitOwner owner) {
        if (owner == null || owner.actingPerson() == null) return null;
        return Stream.of(owner.actingPerson(), owner.deputy())
                .filter(Objects::nonNull)
                .map(UnitOwner.Person::account)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Set<String> accounts(List<UnitOwner> owners) {
        return owners.stream()
                .flatMap(o -> Stream.of(o.responsible(), o.deputy()))
                .filter(Objects::nonNull)
                .map(UnitOwner.Person::account)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
