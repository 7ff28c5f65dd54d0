package org.yeep.shared.paging;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The where clause of a list whose filters are all optional: what is null narrows nothing. */
public final class Conditions {
    private static final String FOLD = "function('tr_fold' as String, ";
    private final List<String> terms = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** A condition of the list itself, without parameters. */
    public Conditions always(String term) {
        terms.add(term);
        return this;
    }

    public Conditions equal(String path, Object value) {
        return value == null ? this : term(path + " = :%s", value);
    }

    /** A condition with {@code %s} where the parameter's name goes. */
    public Conditions matching(String term, Object value) {
        return value == null ? this : term(term.replace("%s", ":%s"), value);
    }

    /** Turkish-aware search: case, Turkish letters and diacritics do not matter; blank text narrows nothing. */
    public Conditions contains(String path, String text) {
        if (text == null || text.isBlank()) return this;
        var literal = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return term(FOLD + path + ") like '%%' || " + FOLD + ":%s) || '%%' escape '\\'", literal);
    }

    /** Keyset paging: what comes after the cursor's (sort key, id) in ascending order. */
    public Conditions after(String sortKey, String id, Cursor cursor) {
        if (cursor == null) return this;
        parameters.put("afterKey", cursor.text(0));
        parameters.put("afterId", cursor.uuid(1));
        return always("(" + sortKey + " > :afterKey or " + sortKey + " = :afterKey and " + id + " > :afterId)");
    }

    private Conditions term(String format, Object value) {
        var name = "p" + parameters.size();
        parameters.put(name, value);
        terms.add(format.formatted(name));
        return this;
    }

    /** Empty, or {@code " where …"}. */
    public String where() {
        return terms.isEmpty() ? "" : " where " + String.join(" and ", terms);
    }

    public void bind(Query query) {
        parameters.forEach(query::setParameter);
    }
}
