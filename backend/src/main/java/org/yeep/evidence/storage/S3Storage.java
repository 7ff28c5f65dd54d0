package org.yeep.evidence.storage;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Evidence in a bucket, under the same names as in a folder. An object appears only once all of it has arrived. */
class S3Storage implements EvidenceStorage {
    private final S3Client client;
    private final String bucket;
    private final String prefix;

    S3Storage(S3Client client, String bucket, String prefix) {
        this.client = client;
        this.bucket = bucket;
        this.prefix = prefix;
    }

    @Override
    public void keep(Incoming incoming) throws IOException {
        var content = incoming.content();
        if (has(content)) return;
        asking(() -> client.putObject(
                put -> put.bucket(bucket)
                        .key(key(content.sha256()))
                        .contentType("application/octet-stream")
                        .contentLength(content.size()),
                RequestBody.fromFile(incoming.path())));
    }

    /** What is there with another size is what an earlier fault left, and is written anew. */
    private boolean has(Content content) throws IOException {
        try {
            return asking(() -> client.headObject(h -> h.bucket(bucket).key(key(content.sha256()))))
                            .contentLength()
                    == content.size();
        } catch (Missing e) {
            return false;
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return asking(() -> client.getObject(get -> get.bucket(bucket).key(key(sha256))));
    }

    @Override
    public void delete(String sha256) throws IOException {
        asking(() -> client.deleteObject(d -> d.bucket(bucket).key(key(sha256))));
    }

    @Override
    public Stream<String> keptBefore(Instant moment) throws IOException {
        return asking(() -> listed(moment)).stream();
    }

    private List<String> listed(Instant moment) {
        var pages = client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix));
        return pages.contents().stream()
                .filter(object -> object.lastModified().isBefore(moment))
                .map(S3Object::key)
                .map(key -> key.substring(key.lastIndexOf('/') + 1))
                .filter(name -> name.matches("[0-9a-f]{64}"))
                .toList();
    }

    @Override
    public void check() throws IOException {
        asking(() -> client.headBucket(head -> head.bucket(bucket)));
    }

    private String key(String sha256) {
        return prefix + Content.requireHash(sha256).substring(0, 2) + "/" + sha256;
    }

    private static <T> T asking(Supplier<T> question) throws IOException {
        try {
            return question.get();
        } catch (NoSuchKeyException e) {
            throw new Missing(e);
        } catch (SdkException e) {
            throw new IOException("The object store refuses or cannot be reached: " + e.getMessage(), e);
        }
    }

    private static final class Missing extends IOException {
        Missing(SdkException cause) {
            super("Not in the object store", cause);
        }
    }
}
