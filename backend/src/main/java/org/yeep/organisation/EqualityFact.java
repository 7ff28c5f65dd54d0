package org.yeep.organisation;

import static jakarta.persistence.EnumType.STRING;
import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** Whether a municipality has an equality unit or commission, from a day on. Never changed, only followed by another. */
@Entity
class EqualityFact {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID organisationId;

    @Enumerated(STRING)
    private EqualityBody body;

    private boolean present;
    private LocalDate since;
    private LocalDate until;
    private String name;
    private String contact;
    private String decisionReference;
    private String source;
    private String recordedBy;
    private Instant recordedAt;

    @Version
    private int version;

    protected EqualityFact() {} // for Hibernate

    static EqualityFact record(UUID organisationId, RecordEqualityFactRequest said, String by, Instant at) {
        var fact = new EqualityFact();
        fact.organisationId = organisationId;
        fact.body = said.body();
        fact.present = said.present();
        fact.since = said.since();
        fact.name = said.name();
        fact.contact = said.contact();
        fact.decisionReference = said.decisionReference();
        fact.source = said.source();
        fact.recordedBy = by;
        fact.recordedAt = at;
        return fact;
    }

    /**
     * Another fact holds from a day on; from the same day on, this one was a mistake and never held.
     *
     * @throws Invalid if the day is before this fact's own
     */
    void followedFrom(LocalDate day) {
        if (day.isBefore(since)) throw new Invalid("/since", "fact-before-former", since);
        until = day;
    }

    EqualityFactRef ref() {
        return new EqualityFactRef(id, organisationId, until == null);
    }

    EqualityFactResponse response() {
        return new EqualityFactResponse(
                id, body, present, since, until, name, contact, decisionReference, source, recordedAt);
    }
}
