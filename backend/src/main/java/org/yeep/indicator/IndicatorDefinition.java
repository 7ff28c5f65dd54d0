package org.yeep.indicator;

import static jakarta.persistence.EnumType.STRING;
import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** An indicator of the shared library, independent of any plan, from its proposal to its retirement. */
@Entity
class IndicatorDefinition {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private String code;

    @Embedded
    private DefinitionFacts facts;

    @Embedded
    private DefinitionSource source;

    private boolean sensitive;

    @Enumerated(STRING)
    private DefinitionState state;

    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<QualityResult> checks;

    @Embedded
    private Proposal proposal;

    private String reviewerAccount;
    private String returnReason;
    private String decidedBy;
    private Instant decidedAt;

    @Embedded
    private Retirement retirement;

    @Version
    private int version;

    protected IndicatorDefinition() {} // for Hibernate

    static IndicatorDefinition proposed(String code, DefinitionFacts facts, boolean sensitive, Proposal proposal) {
        var definition = new IndicatorDefinition();
        definition.code = code;
        definition.facts = facts;
        definition.sensitive = sensitive;
        definition.source = DefinitionSource.NONE;
        definition.checks = List.of();
        definition.state = DefinitionState.PROPOSED;
        definition.proposal = proposal;
        return definition;
    }

    /** While nothing of it is public; afterwards only {@link #revise} changes it. */
    void rewrite(DefinitionFacts changed, boolean nowSensitive) {
        if (visible()) throw new Conflict("definition-published", code);
        if (!state.open()) throw new Conflict("proposal-closed", code);
        facts = changed;
        sensitive = nowSensitive;
    }

    void judge(List<QualityResult> results) {
        if (state != DefinitionState.IN_REVIEW) throw new Conflict("definition-not-in-review", code);
        checks = List.copyOf(results);
    }

    void takeUp(String reviewer) {
        state = DefinitionTransition.TAKE_UP.from(state);
        reviewerAccount = reviewer;
        returnReason = null;
    }

    void sendBack(String reason) {
        state = DefinitionTransition.SEND_BACK.from(state);
        returnReason = reason;
    }

    /** For good; the reason stays with it. */
    void reject(String reason, String by, Instant at) {
        state = DefinitionTransition.REJECT.from(state);
        returnReason = reason;
        decidedBy = by;
        decidedAt = at;
    }

    void withdraw(String by, Instant at) {
        state = DefinitionTransition.WITHDRAW.from(state);
        decidedBy = by;
        decidedAt = at;
    }

    /** Four eyes: whoever proposed it does not publish it. */
    DefinitionVersion publish(String by, Instant at) {
        var next = DefinitionTransition.PUBLISH.from(state);
        if (proposal.proposerAccount().equals(by)) throw new Conflict("definition-own-publication");
        state = next;
        return decided(null, by, at);
    }

    /** The next version; what the last one said stays readable. */
    DefinitionVersion revise(Revision revision, boolean nowSensitive, String by, Instant at) {
        state = DefinitionTransition.REVISE.from(state);
        facts = revision.definition();
        checks = List.copyOf(revision.checks());
        sensitive = nowSensitive;
        return decided(revision.reason(), by, at);
    }

    /** What the files of the product say of it now, as the next version. */
    DefinitionVersion shipped(Instant at, int last) {
        number = last + 1;
        return DefinitionVersion.freeze(this, null, DefinitionVersion.SHIPPED, at);
    }

    void retire(String reason, String successor, String by, Instant at) {
        state = DefinitionTransition.RETIRE.from(state);
        retirement = new Retirement(reason, at, successor);
        decidedBy = by;
        decidedAt = at;
    }

    private DefinitionVersion decided(String reason, String by, Instant at) {
        var missing = PublicationRule.missing(facts, checks);
        if (!missing.isEmpty()) throw new Invalid(missing);
        number++;
        decidedBy = by;
        decidedAt = at;
        return DefinitionVersion.freeze(this, reason, by, at);
    }

    /** Whether the public may see it. */
    boolean visible() {
        return state == DefinitionState.PUBLISHED || state == DefinitionState.RETIRED;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    DefinitionFacts facts() {
        return facts;
    }

    DefinitionSource source() {
        return source;
    }

    boolean sensitive() {
        return sensitive;
    }

    DefinitionState state() {
        return state;
    }

    int number() {
        return number;
    }

    List<QualityResult> checks() {
        return checks;
    }

    /** Null for what shipped with the product. */
    Proposal proposal() {
        return proposal;
    }

    String reviewerAccount() {
        return reviewerAccount;
    }

    /** What is to be changed, or why it was rejected. */
    String returnReason() {
        return returnReason;
    }

    /** Null unless it is retired. */
    Retirement retirement() {
        return retirement;
    }

    int version() {
        return version;
    }
}
