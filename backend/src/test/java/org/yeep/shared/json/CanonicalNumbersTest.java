package org.yeep.shared.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The numbers RFC 8785 (section 3.2.2.3) is tested with, made as its authors describe it: fixed ones, the smallest
 * normal ones in a row, then whatever a chain of hashes gives. They publish the SHA-256 of the first lines.
 */
class CanonicalNumbersTest {
    private static final int IN_A_ROW = 2_000;
    private static final long FIRST_IN_ROW = 0x0010000000000000L;

    private List<Long> fixed;
    private byte[] block = new byte[32];
    private ByteBuffer left = ByteBuffer.allocate(0);

    @BeforeEach
    void readFixed() throws IOException {
        fixed = new ArrayList<>();
        try (var in = CanonicalNumbersTest.class.getResourceAsStream("/es6-numbers.txt")) {
            var text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            for (var bits : text.strip().split("\\s+")) fixed.add(HexFormat.fromHexDigitsToLong(bits));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1000, be18b62b6f69cdab33a7e0dae0d9cfa869fda80ddc712221570f9f40a5878687",
        "10000, b9f7a8e75ef22a835685a52ccba7f7d6bdc99e34b010992cbc5864cd12be6892",
        "100000, 22776e6d4b49fa294a0d0f349268e5c28808fe7e0cb2bcbe28f63894e494d4c7",
    })
    void areWrittenAsTheStandardsOwnTestFile(int lines, String published) {
        var hash = Sha256.digest();
        LongStream.range(0, lines).map(i -> bits((int) i)).forEach(bits -> {
            var number = new BigDecimal(Double.longBitsToDouble(bits));
            var line = Long.toHexString(bits) + "," + CanonicalJson.write(number) + "\n";
            hash.update(line.getBytes(StandardCharsets.US_ASCII));
        });
        assertThat(HexFormat.of().formatHex(hash.digest())).isEqualTo(published);
    }

    private long bits(int index) {
        if (index < fixed.size()) return fixed.get(index);
        if (index < fixed.size() + IN_A_ROW) return FIRST_IN_ROW + index - fixed.size();
        return hashed();
    }

    private long hashed() {
        while (true) {
            if (!left.hasRemaining()) {
                block = Sha256.digest().digest(block);
                left = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
            }
            var bits = left.getLong();
            var number = Double.longBitsToDouble(bits);
            if (number != 0 && Double.isFinite(number)) return bits;
        }
    }
}
