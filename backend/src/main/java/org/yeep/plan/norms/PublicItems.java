package org.yeep.plan.norms;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.yeep.indicator.NormCatalogue;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** What public plans hold on a theme, or under a norm. */
@ApplicationScoped
public class PublicItems {
    private final PublicItemRepository items;
    private final NormCatalogue norms;

    PublicItems(PublicItemRepository items, NormCatalogue norms) {
        this.items = items;
        this.norms = norms;
    }

    /** Empty for a theme nobody treats. */
    public Page<PublicItem> ofTheme(String slug, Cursor after, int limit) {
        return items.ofTheme(slug, after, limit);
    }

    /**
     * Those that name the norm or a part of it.
     *
     * @throws NotFound if there is no such norm
     */
    Page<PublicItem> naming(String norm, Cursor after, int limit) {
        return items.naming(withParts(norm), after, limit);
    }

    private List<String> withParts(String norm) {
        var all = norms.all();
        if (all.stream().noneMatch(n -> n.norm().equals(norm))) throw new NotFound("norm", norm);
        var found = new ArrayList<>(List.of(norm));
        for (int i = 0; i < found.size(); i++) {
            var above = found.get(i);
            all.stream().filter(n -> above.equals(n.parent())).forEach(n -> found.add(n.norm()));
        }
        return found;
    }
}
