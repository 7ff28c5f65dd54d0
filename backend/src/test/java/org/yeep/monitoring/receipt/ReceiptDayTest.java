package org.yeep.monitoring.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yeep.monitoring.receipt.ReceiptLine.Sender;
import org.yeep.shared.json.Sha256;

class ReceiptDayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Instant NIGHT = Instant.parse("2026-03-01T22:00:00Z");
    private static final ReceiptLine ONE = line("a");
    private static final ReceiptLine TWO = line("b");

    private static ReceiptLine line(String digit) {
        var sender = new Sender(UUID.fromString("0198f000-0000-7000-8000-000000000001"), "bir", "Bir");
        return new ReceiptLine(digit.repeat(64), Instant.parse("2026-03-01T09:30:05Z"), DAY, sender, "2025-H2");
    }

    private static ReceiptDay sealed(List<ReceiptLine> lines, String previous) {
        return ReceiptDay.seal(DAY, lines, previous, NIGHT);
    }

    /** As docs/api.md tells a stranger to do it with sha256sum. */
    @Test
    void canBeRecomputedFromItsLines() {
        var line = "a".repeat(64) + " 2026-03-01T09:30:05Z 0198f000-0000-7000-8000-000000000001 2025-H2\n";
        var list = Sha256.hex(line.getBytes(StandardCharsets.UTF_8));
        var day = sealed(List.of(ONE), ReceiptDay.NO_DAY_BEFORE);

        assertThat(day.listSha256()).isEqualTo(list);
        assertThat(day.sha256())
                .isEqualTo(Sha256.hex(
                        ("2026-03-01 " + list + " " + "0".repeat(64) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void missesALineThatWasTakenOutAddedOrMoved() {
        var whole = sealed(List.of(ONE, TWO), ReceiptDay.NO_DAY_BEFORE).listSha256();

        assertThat(sealed(List.of(ONE), ReceiptDay.NO_DAY_BEFORE).listSha256()).isNotEqualTo(whole);
        assertThat(sealed(List.of(ONE, TWO, TWO), ReceiptDay.NO_DAY_BEFORE).listSha256())
                .isNotEqualTo(whole);
        assertThat(sealed(List.of(TWO, ONE), ReceiptDay.NO_DAY_BEFORE).listSha256())
                .isNotEqualTo(whole);
    }

    @Test
    void anotherPastGivesAnotherDay() {
        assertThat(sealed(List.of(), "1".repeat(64)).sha256())
                .isNotEqualTo(sealed(List.of(), "2".repeat(64)).sha256());
    }
}
