package org.yeep.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yeep.organisation.OrganisationRef;
import org.yeep.organisation.Organisations;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** The library as the public and as those who work on it read it. */
@ApplicationScoped
class DefinitionReader {
    private final IndicatorDefinitionRepository definitions;
    private final DefinitionVersionRepository versions;
    private final Norms norms;
    private final DefinitionAccess access;
    private final Organisations organisations;

    DefinitionReader(
            IndicatorDefinitionRepository definitions,
            DefinitionVersionRepository versions,
            Norms norms,
            DefinitionAccess access,
            Organisations organisations) {
        this.definitions = definitions;
        this.versions = versions;
        this.norms = norms;
        this.access = access;
        this.organisations = organisations;
    }

    /** @param norm with everything that is part of it; null narrows nothing, an unknown one leaves nothing */
    Page<IndicatorDefinitionResponse> page(DefinitionFilter filter, String norm, Cursor after, int limit) {
        var within =
                norm == null ? null : NormCode.parse(norm).map(norms::withParts).orElse(List.of());
        if (within != null && within.isEmpty()) return new Page<>(List.of(), null);
        var found = definitions.page(filter, within, after, limit + 1);
        return Page.of(found, limit, d -> Cursor.of(d.code(), d.id())).map(IndicatorDefinitionResponse::of);
    }

    IndicatorDetailResponse detail(String code) {
        var definition = visible(code);
        return new IndicatorDetailResponse(
                IndicatorDefinitionResponse.of(definition),
                definition.checks(),
                proposerName(definition),
                definition.retirement(),
                versions.summaries(definition.id()));
    }

    IndicatorVersionResponse version(String code, int number) {
        var definition = visible(code);
        return versions.of(definition.id(), number)
                .map(version -> IndicatorVersionResponse.of(code, version))
                .orElseThrow(() -> new NotFound("indicator-definition-version", code + "/" + number));
    }

    Page<IndicatorProposalSummaryResponse> proposals(DefinitionState state, Cursor after, int limit) {
        var scope = access.reviewer() ? null : access.own();
        var found = Page.of(definitions.proposals(scope, state, after, limit + 1), limit, d -> Cursor.of(d.id()));
        var names = proposers(found.items());
        return found.map(d ->
                IndicatorProposalSummaryResponse.of(d, names.get(d.proposal().proposerOrganisationId())));
    }

    IndicatorProposalResponse proposal(String code) {
        var definition = definitions.byCode(code).orElseThrow(() -> new NotFound("indicator-definition", code));
        access.requireSeen(definition);
        return IndicatorProposalResponse.of(
                definition, proposerName(definition), access.mayEdit(definition), access.allowed(definition));
    }

    private IndicatorDefinition visible(String code) {
        return definitions.visible(code).orElseThrow(() -> new NotFound("indicator-definition", code));
    }

    /** Null if it was proposed for no organisation, or by nobody. */
    private String proposerName(IndicatorDefinition definition) {
        if (definition.proposal() == null || definition.proposal().proposerOrganisationId() == null) return null;
        return proposers(List.of(definition)).get(definition.proposal().proposerOrganisationId());
    }

    private Map<UUID, String> proposers(Collection<IndicatorDefinition> found) {
        var ids = found.stream()
                .map(d -> d.proposal().proposerOrganisationId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return organisations.findAll(ids).values().stream()
                .collect(Collectors.toMap(
                        OrganisationRef::id, OrganisationRef::name, (a, b) -> a, java.util.HashMap::new));
    }
}
