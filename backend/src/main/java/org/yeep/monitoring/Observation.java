package org.yeep.monitoring;

import static jakarta.persistence.EnumType.STRING;
import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yeep.shared.problem.DomainProblem.Conflict;

/** What a municipality reports for one indicator and one cell of it: a value, or why there is none. */
@Entity
class Observation {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID submissionId;
    private UUID planIndicatorId;
    private String cell;

    @Enumerated(STRING)
    private ObservationStatus status;

    @Enumerated(STRING)
    private MissingReason missingReason;

    private BigDecimal value;
    private BigDecimal numerator;
    private BigDecimal denominator;
    private String textValue;
    private String note;
    private String source;
    private boolean workedOut;
    private boolean unlocked;
    private String returnedReason;
    private String updatedBy;
    private Instant updatedAt;

    protected Observation() {} // for Hibernate

    static Observation of(
            UUID submissionId, UUID planIndicatorId, String cell, Reading reading, String by, Instant at) {
        var observation = new Observation();
        observation.submissionId = submissionId;
        observation.planIndicatorId = planIndicatorId;
        observation.cell = cell;
        observation.take(reading, by, at);
        return observation;
    }

    void change(Reading reading, String by, Instant at) {
        take(reading, by, at);
    }

    /** Whether it holds exactly this already; 1 and 1.0 are the same number. */
    boolean says(Reading reading) {
        return status == reading.status()
                && missingReason == reading.missingReason()
                && same(value, reading.value())
                && same(numerator, reading.numerator())
                && same(denominator, reading.denominator())
                && Objects.equals(textValue, reading.text())
                && Objects.equals(note, reading.note())
                && Objects.equals(source, reading.source())
                && workedOut == reading.workedOut();
    }

    private static boolean same(BigDecimal a, BigDecimal b) {
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }

    private void take(Reading reading, String by, Instant at) {
        status = reading.status();
        missingReason = reading.missingReason();
        value = reading.value();
        numerator = reading.numerator();
        denominator = reading.denominator();
        textValue = reading.text();
        note = reading.note();
        source = reading.source();
        workedOut = reading.workedOut();
        updatedBy = by;
        updatedAt = at;
    }

    /** The board asks for this value again; the reason stays with it until it is returned for another. */
    void returned(String reason) {
        unlocked = true;
        returnedReason = reason;
    }

    void sentAgain() {
        unlocked = false;
    }

    /** After a return only what was returned may change. */
    void requireEditable(Submission submission) {
        if (!editable(submission)) throw new Conflict("observation-not-returned");
    }

    boolean editable(Submission submission) {
        return submission.writable() && (unlocked || !submission.onlyReturnedItems());
    }

    Observation copyInto(UUID correction) {
        var reading =
                new Reading(status, missingReason, value, numerator, denominator, textValue, note, source, workedOut);
        return of(correction, planIndicatorId, cell, reading, updatedBy, updatedAt);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID submissionId() {
        return submissionId;
    }

    UUID planIndicatorId() {
        return planIndicatorId;
    }

    String cell() {
        return cell;
    }

    String returnedReason() {
        return returnedReason;
    }

    String updatedBy() {
        return updatedBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    ObservationRef ref() {
        return new ObservationRef(
                id,
                planIndicatorId,
                cell,
                status,
                missingReason,
                value,
                numerator,
                denominator,
                textValue,
                note,
                source,
                workedOut);
    }
}
