package org.yeep.evidence.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yeep.shared.problem.DomainProblem.StorageFull;
import org.yeep.shared.problem.DomainProblem.Unavailable;

class S3StorageTest extends StorageContract {
    @TempDir
    Path folder;

    private FakeS3 s3;
    private EvidenceStorage storage;

    @BeforeEach
    void aBucket() throws IOException {
        s3 = new FakeS3();
        storage = new S3Storage(StorageChoice.client(new Settings(s3.address())), FakeS3.BUCKET, "evidence/");
    }

    @AfterEach
    void closed() {
        s3.close();
    }

    @Override
    EvidenceStorage storage() {
        return storage;
    }

    @Override
    Spool spool() {
        return new Spool(folder);
    }

    @Test
    void contentLiesUnderItsHash() throws IOException {
        keep("abc");

        assertThat(s3.objects).containsOnlyKeys("evidence/ba/" + HASH_OF_ABC);
    }

    @Test
    void allPagesOfTheListAreRead() throws IOException {
        for (int i = 0; i < 5; i++) keep("" + i);

        try (var kept = storage.keptBefore(Instant.now().plusSeconds(60))) {
            assertThat(kept).hasSize(5);
        }
    }

    @Test
    void whatAFaultLeftHalfIsWrittenAnew() throws IOException {
        s3.objects.put("evidence/ba/" + HASH_OF_ABC, "a".getBytes());
        keep("abc");

        assertThat(s3.objects.get("evidence/ba/" + HASH_OF_ABC)).isEqualTo("abc".getBytes());
    }

    @Test
    void aStoreThatIsFullIsToldApartFromOneThatIsAway() throws IOException {
        s3.refuse(507, "XMinioStorageFull");
        assertThat(StorageFailure.of(failure())).isInstanceOf(StorageFull.class);

        s3.refuse(403, "AccessDenied");
        assertThat(StorageFailure.of(failure())).isInstanceOf(Unavailable.class);

        s3.close();
        assertThat(StorageFailure.of(failure())).isInstanceOf(Unavailable.class);
        assertThatThrownBy(storage::check).isInstanceOf(IOException.class);
    }

    private IOException failure() throws IOException {
        try (var incoming = spool().receive(new ByteArrayInputStream("abc".getBytes()), 10)) {
            return catchThrowableOfType(IOException.class, () -> storage.keep(incoming));
        }
    }

    private record Settings(URI address) implements StorageSettings.S3 {
        @Override
        public Optional<String> bucket() {
            return Optional.of(FakeS3.BUCKET);
        }

        @Override
        public Optional<URI> endpoint() {
            return Optional.of(address);
        }

        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public Optional<String> prefix() {
            return Optional.of("evidence/");
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of("key");
        }

        @Override
        public Optional<String> secretKey() {
            return Optional.of("secret");
        }

        @Override
        public boolean pathStyle() {
            return true;
        }
    }
}
