package org.yeep.shared.reference;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.yeep.shared.json.Sha256;

/** Ids of reference data: the same in every installation, so that permanent addresses are, and shaped like our UUIDv7s. */
public final class FixedId {
    /** The fixed time part of all reference ids, with the version. */
    private static final long TIME = 0x0198f000_0000_7000L;

    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private FixedId() {}

    /** @param name unique among everything in the reference set, e.g. {@code theme/egitim} */
    public static UUID of(String name) {
        var hash = ByteBuffer.wrap(Sha256.digest().digest(name.getBytes(StandardCharsets.UTF_8)));
        return new UUID(TIME | hash.getLong() & 0xfff, VARIANT | hash.getLong() & 0x3fff_ffff_ffff_ffffL);
    }
}
