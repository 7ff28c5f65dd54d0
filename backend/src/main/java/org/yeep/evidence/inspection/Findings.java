package org.yeep.evidence.inspection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yeep.shared.privacy.IdentityNumbers;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.Violation;

/** Collects where identity numbers stand, never the numbers themselves, and what the file tells unseen. */
final class Findings {
    /** Enough to go and look; somebody with a whole list of numbers knows by then. */
    private static final int MOST = 5;

    private final List<Violation> places = new ArrayList<>();
    private final Set<HiddenDetail> details = EnumSet.noneOf(HiddenDetail.class);

    /** {@code code} and {@code place} are the rule's text and what fills it, such as page 3. */
    void look(String text, String code, Object... place) {
        if (places.size() < MOST && IdentityNumbers.in(text)) add(code, place);
    }

    void add(String code, Object... place) {
        var found = new Violation("/file", code, place);
        if (places.size() < MOST && places.stream().noneMatch(p -> same(p, found))) places.add(found);
    }

    void addIfNone(String code) {
        if (places.isEmpty()) add(code);
    }

    private static boolean same(Violation one, Violation other) {
        return one.code().equals(other.code()) && List.of(one.args()).equals(List.of(other.args()));
    }

    void detail(HiddenDetail detail, String value) {
        if (value != null && !value.isBlank()) details.add(detail);
    }

    Set<HiddenDetail> details() {
        return Set.copyOf(details);
    }

    void refuseIdentityNumbers() {
        if (!places.isEmpty()) throw new Invalid(places);
    }
}
