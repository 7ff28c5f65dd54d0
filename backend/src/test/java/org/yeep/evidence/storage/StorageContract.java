package org.yeep.evidence.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What holds for every store. */
abstract class StorageContract {
    static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final Instant LATER = Instant.now().plusSeconds(60);

    abstract EvidenceStorage storage();

    abstract Spool spool();

    @Test
    void comesBackUnderItsHash() throws IOException {
        keep("abc");

        try (var content = storage().open(HASH_OF_ABC)) {
            assertThat(content).hasContent("abc");
        }
    }

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        keep("abc");
        keep("abc");

        try (var kept = storage().keptBefore(LATER)) {
            assertThat(kept).containsExactly(HASH_OF_ABC);
        }
    }

    @Test
    void whatIsReceivedButNotKeptIsNowhere() throws IOException {
        receive("abc").close();

        try (var kept = storage().keptBefore(LATER)) {
            assertThat(kept).isEmpty();
        }
        assertThatThrownBy(() -> storage().open(HASH_OF_ABC)).isInstanceOf(IOException.class);
    }

    @Test
    void isGoneAfterDeletingAlsoTwice() throws IOException {
        keep("abc");
        storage().delete(HASH_OF_ABC);

        assertThatThrownBy(() -> storage().open(HASH_OF_ABC)).isInstanceOf(IOException.class);
        assertThatCode(() -> storage().delete(HASH_OF_ABC)).doesNotThrowAnyException();
    }

    @Test
    void whatIsYoungIsNotLeftOver() throws IOException {
        keep("abc");

        try (var kept = storage().keptBefore(Instant.now().minusSeconds(3600))) {
            assertThat(kept).isEmpty();
        }
    }

    @Test
    void opensNothingButHashes() {
        assertThatThrownBy(() -> storage().open("../../../../../../etc/passwd"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void canBeTried() {
        assertThatCode(() -> storage().check()).doesNotThrowAnyException();
    }

    void keep(String content) throws IOException {
        try (var incoming = receive(content)) {
            storage().keep(incoming);
        }
    }

    Incoming receive(String content) throws IOException {
        return spool().receive(new ByteArrayInputStream(content.getBytes()), 10);
    }
}
