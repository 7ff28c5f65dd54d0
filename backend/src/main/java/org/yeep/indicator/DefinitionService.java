package org.yeep.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.yeep.shared.http.Versions;
import org.yeep.shared.json.MergePatch;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** An indicator on its way into the library, through its versions, and out of it. */
@ApplicationScoped
class DefinitionService {
    private final IndicatorDefinitionRepository definitions;
    private final DefinitionVersionRepository versions;
    private final DefinitionAccess access;
    private final FactsRules rules;
    private final MergePatch patches;
    private final Clock clock;

    DefinitionService(
            IndicatorDefinitionRepository definitions,
            DefinitionVersionRepository versions,
            DefinitionAccess access,
            FactsRules rules,
            MergePatch patches,
            Clock clock) {
        this.definitions = definitions;
        this.versions = versions;
        this.access = access;
        this.rules = rules;
        this.patches = patches;
        this.clock = clock;
    }

    /** @param planIndicatorId a plan's own indicator it is made from, or null */
    @Transactional
    IndicatorDefinition propose(DefinitionFacts facts, UUID planIndicatorId) {
        access.requirePropose();
        var sensitive = rules.sensitivity(facts);
        var by = access.own();
        var proposal = new Proposal(by.organisationId(), by.account(), clock.instant(), planIndicatorId);
        var code = "P-%d-%03d".formatted(Year.now(clock).getValue(), definitions.nextProposalNumber());
        var definition = IndicatorDefinition.proposed(code, facts, sensitive, proposal);
        definitions.persistAndFlush(definition);
        return definition;
    }

    @Transactional
    void edit(String code, byte[] patch, String ifMatch) throws IOException {
        var definition = definitions.hold(code);
        access.requireEdit(definition);
        Versions.require(ifMatch, definition.version());
        var changed = patches.apply(definition.facts(), patch);
        definition.rewrite(changed, rules.sensitivity(changed));
        definitions.flush();
    }

    @Transactional
    void takeUp(String code) {
        access.requireSeen(definitions.hold(code)).takeUp(access.account());
        definitions.flush();
    }

    @Transactional
    void judge(String code, List<QualityResult> checks, String ifMatch) {
        var definition = access.requireSeen(definitions.hold(code));
        Versions.require(ifMatch, definition.version());
        rules.checks(checks);
        definition.judge(checks);
        definitions.flush();
    }

    @Transactional
    void sendBack(String code, String reason) {
        access.requireSeen(definitions.hold(code)).sendBack(reason);
        definitions.flush();
    }

    @Transactional
    void reject(String code, String reason, String ifMatch) {
        var definition = access.requireSeen(definitions.hold(code));
        Versions.require(ifMatch, definition.version());
        definition.reject(reason, access.account(), clock.instant());
        definitions.flush();
    }

    @Transactional
    void withdraw(String code) {
        access.requireOwn(definitions.hold(code)).withdraw(access.account(), clock.instant());
        definitions.flush();
    }

    @Transactional
    void publish(String code, String ifMatch) {
        var definition = access.requireSeen(definitions.hold(code));
        Versions.require(ifMatch, definition.version());
        versions.persist(definition.publish(access.account(), clock.instant()));
        versions.flush();
    }

    @Transactional
    void revise(String code, Revision revision, String ifMatch) {
        var definition = access.requireSeen(definitions.hold(code));
        Versions.require(ifMatch, definition.version());
        rules.checks(revision.checks());
        var sensitive = rules.sensitivity(revision.definition());
        versions.persist(definition.revise(revision, sensitive, access.account(), clock.instant()));
        versions.flush();
    }

    @Transactional
    void retire(String code, String reason, String successor, String ifMatch) {
        var definition = access.requireSeen(definitions.hold(code));
        Versions.require(ifMatch, definition.version());
        if (successor != null) requireSuccessor(code, successor);
        definition.retire(reason, successor, access.account(), clock.instant());
        definitions.flush();
    }

    private void requireSuccessor(String code, String successor) {
        var published = definitions
                .byCode(successor)
                .filter(d -> d.state() == DefinitionState.PUBLISHED && !successor.equals(code));
        if (published.isEmpty()) throw new Invalid("/successor", "successor-not-published", successor);
    }
}
