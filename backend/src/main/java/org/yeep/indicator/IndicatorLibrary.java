package org.yeep.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other features may ask the library of themes and indicators. */
@ApplicationScoped
public class IndicatorLibrary {
    private final IndicatorDefinitionRepository definitions;
    private final ThemeRepository themes;

    IndicatorLibrary(IndicatorDefinitionRepository definitions, ThemeRepository themes) {
        this.definitions = definitions;
        this.themes = themes;
    }

    public Optional<DefinitionRef> byCode(String code) {
        return definitions.byCode(code).map(IndicatorDefinition::ref);
    }

    /** The indicator that quotes a source in exactly these words, if only one does. */
    public Optional<DefinitionRef> quoting(String titleTr) {
        var quoting = definitions.quoting(titleTr);
        return quoting.size() == 1 ? Optional.of(quoting.get(0).ref()) : Optional.empty();
    }

    /** Those that exist, by id, in one statement. */
    public Map<UUID, DefinitionRef> definitions(Collection<UUID> ids) {
        return definitions.byIds(ids).stream()
                .map(IndicatorDefinition::ref)
                .collect(Collectors.toMap(DefinitionRef::id, Function.identity()));
    }

    /** All shared themes in their order. */
    public List<ThemeRef> themes() {
        return themes.inOrder().stream().map(Theme::ref).toList();
    }
}
