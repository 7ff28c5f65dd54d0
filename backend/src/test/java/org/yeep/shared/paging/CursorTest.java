package org.yeep.shared.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yeep.shared.problem.DomainProblem.Malformed;

class CursorTest {
    @Test
    void comesBackAsItWasGiven() {
        var encoded = Cursor.of("İzmir, Çiğli", 35).encoded();

        assertThat(Cursor.decode(encoded, 2).keys()).isEqualTo(List.of("İzmir, Çiğli", "35"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "YQ", "YR9iH2M", "AAAA"})
    void refusesWhatItDidNotGiveOut(String broken) {
        assertThatThrownBy(() -> Cursor.decode(broken, 2)).isInstanceOf(Malformed.class);
    }

    @Test
    void aFullPageNamesTheNextOne() {
        var page = Page.of(List.of("a", "b", "c"), 2, Cursor::of);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(Cursor.decode(page.next(), 1).text(0)).isEqualTo("b");
    }
}
