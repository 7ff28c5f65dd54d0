package org.yeep.monitoring.validation;

import java.util.stream.Stream;
import org.yeep.monitoring.ObservationRef;
import org.yeep.shared.privacy.IdentityNumbers;

/** No text holds an identity number; saving refuses it already, this catches what came another way. */
final class IdentityNumberInText extends Rule {
    IdentityNumberInText() {
        super("identity-number-in-text", Severity.ERROR);
    }

    @Override
    Stream<Finding> check(Cells cells) {
        return cells.all().flatMap(o -> check(cells, o));
    }

    private Stream<Finding> check(Cells cells, ObservationRef o) {
        return Stream.of(new String[] {"text", o.text()}, new String[] {"note", o.note()}, new String[] {
                    "source", o.source()
                })
                .filter(field -> IdentityNumbers.in(field[1]))
                .map(field -> finding(cells, o.cell(), field[0]));
    }
}
