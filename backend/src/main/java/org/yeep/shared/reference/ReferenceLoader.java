package org.yeep.shared.reference;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.yeep.shared.json.Sha256;

/** Takes the reference data in once; a start that finds its own set already loaded costs one query. */
@Singleton
class ReferenceLoader {
    /** After Flyway, which runs before any observer, and before whatever builds on the reference data. */
    static final int FIRST = 100;

    private static final long LOCK = 0x5945_4550_0001L;

    private final List<ReferenceData> parts;
    private final ReferenceFiles files;
    private final EntityManager entities;

    ReferenceLoader(@All List<ReferenceData> parts, ReferenceFiles files, EntityManager entities) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(ReferenceData::order))
                .toList();
        this.files = files;
        this.entities = entities;
    }

    @Transactional
    void onStart(@Observes @Priority(FIRST) StartupEvent start) {
        load();
    }

    /** @return whether there was anything to load */
    @Transactional
    boolean load() {
        var sha256 = sha256();
        if (loaded(sha256)) return false;
        // Several instances may start at once: the first loads, the others wait and then find it done.
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)")
                .setParameter(1, LOCK)
                .getResultList();
        if (loaded(sha256)) return false;
        var began = System.nanoTime();
        parts.forEach(ReferenceData::load);
        entities.createNativeQuery("insert into reference_load (sha256) values (?1)")
                .setParameter(1, sha256)
                .executeUpdate();
        Log.infof("Reference data loaded in %d ms", (System.nanoTime() - began) / 1_000_000);
        return true;
    }

    private boolean loaded(String sha256) {
        return !entities.createNativeQuery("select 1 from reference_load where sha256 = ?1")
                .setParameter(1, sha256)
                .getResultList()
                .isEmpty();
    }

    private String sha256() {
        var digest = Sha256.digest();
        parts.stream().flatMap(p -> p.files().stream()).forEach(f -> digest.update(files.bytes(f)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
