package org.yeep.evidence.storage;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Folder or bucket, as configured; looked at when the API starts. */
class StorageChoice {
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration WHOLE_CALL = Duration.ofSeconds(60);

    @Produces
    @ApplicationScoped
    static EvidenceStorage storage(StorageSettings settings) {
        if (settings.store() == StorageSettings.Kind.FOLDER) return new FolderStorage(settings.directory());
        var bucket = settings.s3()
                .bucket()
                .orElseThrow(() -> new IllegalStateException("yeep.evidence.store=s3 needs yeep.evidence.s3.bucket"));
        return new S3Storage(
                client(settings.s3()), bucket, settings.s3().prefix().orElse(""));
    }

    /** Public pages need no evidence, so a store that is away for a while keeps nothing from starting. */
    static void look(@Observes StartupEvent start, EvidenceStorage storage) {
        try {
            storage.check();
        } catch (IOException e) {
            Log.errorf(e, "The evidence store cannot be used; uploads and downloads are refused until it can");
        }
    }

    /** Checksums only where the protocol demands them, no chunks: many stores do not know the newer ways. */
    static S3Client client(StorageSettings.S3 settings) {
        var client = S3Client.builder()
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.pathStyle())
                .serviceConfiguration(c -> c.chunkedEncodingEnabled(false))
                .httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(CONNECTING))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(c -> c.apiCallTimeout(WHOLE_CALL));
        settings.endpoint().ifPresent(client::endpointOverride);
        settings.accessKey()
                .ifPresent(key -> client.credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(key, settings.secretKey().orElse("")))));
        return client.build();
    }
}
