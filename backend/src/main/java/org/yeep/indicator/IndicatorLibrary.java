package org.yeep.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.NotAllowed;

/** What other features may ask the library of themes, norms and indicators. Of indicators it tells what is public. */
@ApplicationScoped
public class IndicatorLibrary {
    private final IndicatorDefinitionRepository definitions;
    private final ThemeRepository themes;
    private final Norms norms;
    private final FactsRules rules;
    private final DefinitionService service;

    IndicatorLibrary(
            IndicatorDefinitionRepository definitions,
            ThemeRepository themes,
            Norms norms,
            FactsRules rules,
            DefinitionService service) {
        this.definitions = definitions;
        this.themes = themes;
        this.norms = norms;
        this.rules = rules;
        this.service = service;
    }

    public Optional<DefinitionRef> byCode(String code) {
        return definitions.visible(code).map(DefinitionRef::of);
    }

    /** Those that exist, by code, in one statement. */
    public Map<String, DefinitionRef> byCodes(Collection<String> codes) {
        return definitions.visible(codes).stream()
                .map(DefinitionRef::of)
                .collect(Collectors.toMap(DefinitionRef::code, Function.identity()));
    }

    /** The indicator that quotes a source in exactly these words, if only one does. */
    public Optional<DefinitionRef> quoting(String titleTr) {
        var quoting = definitions.quoting(titleTr);
        return quoting.size() == 1 ? Optional.of(DefinitionRef.of(quoting.get(0))) : Optional.empty();
    }

    /** Those that exist, by id, in one statement. */
    public Map<UUID, DefinitionRef> definitions(Collection<UUID> ids) {
        return definitions.visibleByIds(ids).stream()
                .map(DefinitionRef::of)
                .collect(Collectors.toMap(DefinitionRef::id, Function.identity()));
    }

    /**
     * Proposes a plan's own indicator for everybody, in the name of the caller and the caller's organisation; in the
     * transaction it is called in. Until it is published no other method here tells of it.
     *
     * @return the code of the proposal
     * @throws NotAllowed for an account that acts for no organisation
     * @throws Invalid if theme or dimensions are unknown, or a text is longer than the library takes
     */
    public String propose(NewDefinition proposed) {
        return service.propose(rules.wellFormed(proposed.facts()), proposed.planIndicatorId())
                .code();
    }

    /** Those of {@code written}, e.g. {@code CEDAW:7}, that are no norm; one statement. */
    public Set<String> unknownNorms(Collection<String> written) {
        return norms.unknown(written);
    }

    /** Those that exist, by how they are written, e.g. {@code CEDAW:7}; one statement. */
    public Map<String, NormRef> norms(Collection<String> written) {
        return norms.byText(written);
    }

    /** All shared themes in their order. */
    public List<ThemeRef> themes() {
        return themes.inOrder().stream().map(Theme::ref).toList();
    }
}
