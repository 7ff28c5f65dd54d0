package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yeep.account.People;
import org.yeep.monitoring.SubmissionOwnersResponse.Owner;
import org.yeep.monitoring.SubmissionOwnersResponse.OwnerPerson;
import org.yeep.organisation.UnitOwner;
import org.yeep.shared.security.Caller;

/** Turns owners into answers: who is there, how far they are, and whether anything has been heard of them. */
@ApplicationScoped
class OwnerViews {
    private final People people;
    private final MonitoringSettings settings;
    private final Caller caller;
    private final Clock clock;

    OwnerViews(People people, MonitoringSettings settings, Caller caller, Clock clock) {
        this.people = people;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    /** When the accounts whose turn it is were last here. */
    Map<String, Instant> seen(List<UnitOwner> owners) {
        return people.lastSeen(owners.stream()
                .map(UnitOwner::actingPerson)
                .filter(Objects::nonNull)
                .map(UnitOwner.Person::account)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    SubmissionOwnersResponse answer(List<Owner> owners) {
        return new SubmissionOwnersResponse(settings.quietAfterDays(), owners);
    }

    Owner of(UnitOwner owner, OwnedPart part, Map<String, Instant> seen) {
        var acting = owner.actingPerson();
        var lastSeen = acting == null || acting.account() == null ? null : seen.get(acting.account());
        var done = part.completeness();
        return new Owner(
                owner.unitId(),
                owner.unitName(),
                List.of(),
                person(owner.responsible()),
                person(owner.deputy()),
                owner.awayUntil(),
                owner.acting(),
                List.copyOf(part.itemIds()),
                done.expected(),
                done.answered(),
                part.outstanding(),
                part.lastEntryAt(),
                lastSeen,
                quiet(part, lastSeen),
                owner.concerns(caller.account()));
    }

    /** What the plan gives to no unit that the register knows. */
    Owner ofNobody(OwnedPart part, List<String> namedInPlan) {
        var done = part.completeness();
        return new Owner(
                null,
                null,
                namedInPlan,
                null,
                null,
                null,
                null,
                List.copyOf(part.itemIds()),
                done.expected(),
                done.answered(),
                part.outstanding(),
                part.lastEntryAt(),
                null,
                quiet(part, null),
                false);
    }

    /** The silence counts from the opening at the earliest: nobody owes anything before. */
    private boolean quiet(OwnedPart part, Instant lastSeen) {
        if (part.outstanding() == 0) return false;
        var opened = part.submission()
                .period()
                .opensOn()
                .atStartOfDay(clock.getZone())
                .toInstant();
        var heard = Stream.of(opened, lastSeen, part.lastEntryAt())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseThrow();
        return heard.isBefore(clock.instant().minus(Duration.ofDays(settings.quietAfterDays())));
    }

    private static OwnerPerson person(UnitOwner.Person person) {
        return person == null ? null : new OwnerPerson(person.name(), person.title(), person.account() != null);
    }
}
