package org.yeep.monitoring.validation;

import java.util.stream.Stream;
import org.yeep.monitoring.ObservationRef;
import org.yeep.shared.privacy.IdentityNumbers;

/** No text holds an identity number; saving refuses it already, this catches what came another way. */
final class IdentityNumberInText implements Rule {
    @Override
    public Stream<Finding> check(Cells cells) {
        return cells.all().flatMap(o -> check(cells, o));
    }

    private static Stream<Finding> check(Cells cells, ObservationRef o) {
        return Stream.of(new String[] {"text", o.text()}, new String[] {"note", o.note()}, new String[] {
                    "source", o.source()
                })
                .filter(field -> IdentityNumbers.in(field[1]))
                .map(field -> Finding.error("identity-number-in-text", cells, o.cell(), field[0]));
    }
}
