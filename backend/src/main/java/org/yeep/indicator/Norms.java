package org.yeep.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Norms by the text they are written with, and what is part of what. */
@ApplicationScoped
class Norms {
    private final NormReferenceRepository norms;
    private final ThemeRepository themes;

    Norms(NormReferenceRepository norms, ThemeRepository themes) {
        this.norms = norms;
        this.themes = themes;
    }

    /** Those that exist, by how they are written; one statement. */
    Map<String, NormRef> byText(Collection<String> written) {
        var asked = written.stream()
                .map(NormCode::parse)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return norms.all(asked).stream()
                .map(NormReference::ref)
                .collect(Collectors.toMap(NormRef::norm, Function.identity()));
    }

    /** Those of {@code written} that are no norm, in their order. */
    Set<String> unknown(Collection<String> written) {
        var unknown = new LinkedHashSet<>(written);
        unknown.removeAll(byText(written).keySet());
        return unknown;
    }

    /** The norm and everything that is part of it; empty if there is no such norm. One statement. */
    List<String> withParts(NormCode top) {
        var ofSource = norms.of(top.source());
        if (ofSource.stream().noneMatch(n -> n.code().equals(top.code()))) return List.of();
        var found = new ArrayList<String>();
        var open = new ArrayDeque<>(List.of(top.code()));
        while (!open.isEmpty()) {
            var code = open.pop();
            found.add(new NormCode(top.source(), code).toString());
            ofSource.stream().filter(n -> code.equals(n.parent())).forEach(n -> open.push(n.code()));
        }
        return found;
    }

    /** Two statements. */
    Optional<NormDetailResponse> detail(NormCode asked) {
        var ofSource = norms.of(asked.source());
        return ofSource.stream()
                .filter(n -> n.code().equals(asked.code()))
                .findFirst()
                .map(norm -> new NormDetailResponse(
                        norm.response(), parent(norm, ofSource), children(norm, ofSource), themes(asked)));
    }

    private static NormResponse parent(NormReference norm, List<NormReference> ofSource) {
        return ofSource.stream()
                .filter(n -> n.code().equals(norm.parent()))
                .findFirst()
                .map(NormReference::response)
                .orElse(null);
    }

    private static List<NormResponse> children(NormReference norm, List<NormReference> ofSource) {
        return ofSource.stream()
                .filter(n -> norm.code().equals(n.parent()))
                .map(NormReference::response)
                .toList();
    }

    private List<String> themes(NormCode norm) {
        return themes.inOrder().stream()
                .map(Theme::ref)
                .filter(t -> t.charterArticles().stream()
                        .anyMatch(a -> norm.equals(new NormCode(NormSource.CHARTER, a.toString()))))
                .map(ThemeRef::slug)
                .toList();
    }
}
