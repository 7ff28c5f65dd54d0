package org.yeep.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yeep.shared.paging.Conditions;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.problem.DomainProblem.NotFound;

@ApplicationScoped
class IndicatorDefinitionRepository implements PanacheRepositoryBase<IndicatorDefinition, UUID> {
    private static final String VISIBLE = "state in (PUBLISHED, RETIRED)";

    /** In whatever state it is. */
    Optional<IndicatorDefinition> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    Optional<IndicatorDefinition> visible(String code) {
        return find("code = ?1 and " + VISIBLE, code).firstResultOptional();
    }

    List<IndicatorDefinition> visible(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : list("code in ?1 and " + VISIBLE, codes);
    }

    List<IndicatorDefinition> visibleByIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 and " + VISIBLE, ids);
    }

    List<IndicatorDefinition> quoting(String titleTr) {
        return list("source.verbatim and facts.titleTr = ?1", titleTr);
    }

    /** Held until the end of the transaction: one decision on a definition at a time. */
    IndicatorDefinition hold(String code) {
        return find("code", code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("indicator-definition", code));
    }

    /** What the public sees by code, from after the cursor (code, id) on. */
    List<IndicatorDefinition> page(DefinitionFilter filter, Collection<String> norms, Cursor after, int size) {
        var conditions = new Conditions()
                .always("d." + VISIBLE)
                .equal("d.facts.themeSlug", filter.theme())
                .equal("d.facts.rightsType", filter.rightsType())
                .equal("d.facts.measure", filter.measure())
                .equal("d.state", filter.state())
                // A norm's text has nothing that an array's text would quote.
                .matching(
                        "cast(sql('(? && cast(? as text[]))', d.facts.norms, %s) as Boolean) = true",
                        norms == null ? null : "{" + String.join(",", norms) + "}")
                .contains("d.facts.titleTr || ' ' || d.facts.titleEn", filter.q())
                .after("d.code", "d.id", after);
        return list(conditions, "d.code, d.id", size);
    }

    /** What was proposed, newest first; {@code mine} null for everybody's. */
    List<IndicatorDefinition> proposals(ProposerScope mine, DefinitionState state, Cursor after, int size) {
        var conditions = new Conditions()
                .always("d.proposal.proposedAt is not null")
                .equal("d.state", state)
                .matching("d.id < %s", after == null ? null : after.uuid(0));
        if (mine != null) mine.narrow(conditions);
        return list(conditions, "d.id desc", size);
    }

    private List<IndicatorDefinition> list(Conditions conditions, String order, int size) {
        var query = getEntityManager()
                .createQuery(
                        "from IndicatorDefinition d" + conditions.where() + " order by " + order,
                        IndicatorDefinition.class);
        conditions.bind(query);
        return query.setMaxResults(size).getResultList();
    }

    /** Never the same twice; a number may stay unused. */
    long nextProposalNumber() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('indicator_proposal_number')")
                        .getSingleResult())
                .longValue();
    }

    /** Codes of what shipped with the product and that somebody has decided on since: the files say no more of it. */
    List<String> takenOver() {
        return getEntityManager()
                .createQuery(
                        "select d.code from IndicatorDefinition d where d.decidedBy is not null"
                                + " and d.proposal.proposedAt is null",
                        String.class)
                .getResultList();
    }

    List<IndicatorDefinition> shipped() {
        return list("decidedBy is null and proposal.proposedAt is null");
    }
}
