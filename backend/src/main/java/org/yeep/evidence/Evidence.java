package org.yeep.evidence;

import static jakarta.persistence.EnumType.STRING;
import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.yeep.evidence.inspection.FileKind;
import org.yeep.evidence.inspection.HiddenDetail;
import org.yeep.evidence.storage.Content;

/** A document or link that supports a statement. What it says never changes; it is replaced by a new one. */
@Entity
class Evidence {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID organisationId;
    private String subjectKind;
    private UUID subjectId;

    @Enumerated(STRING)
    private EvidenceKind kind;

    private String title;
    private String fileName;
    private String mediaType;
    private Long size;
    private String sha256;
    private String url;
    private Boolean textRead;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> hiddenDetails = List.of();

    private String publishedSha256;
    private Long publishedSize;

    @Enumerated(STRING)
    private EvidenceVisibility visibility;

    private LocalDate documentDate;
    private boolean personalDataDeclared;
    private String createdBy;
    private Instant createdAt;
    private Instant publishedAt;
    private Instant withdrawnAt;
    private String withdrawalReason;

    protected Evidence() {} // for Hibernate

    static Evidence file(NewEvidence asked, String fileName, ReceivedFile file, Instant at) {
        var evidence = new Evidence(asked, at);
        evidence.fileName = fileName;
        evidence.mediaType = file.inspection().kind().mediaType();
        evidence.size = file.content().size();
        evidence.sha256 = file.content().sha256();
        evidence.textRead = file.inspection().textRead();
        evidence.hiddenDetails =
                file.inspection().details().stream().sorted().map(Enum::name).toList();
        file.published().ifPresent(evidence::isPublishedAs);
        return evidence;
    }

    static Evidence link(NewEvidence asked, URI address, Instant at) {
        var evidence = new Evidence(asked, at);
        evidence.url = address.toString();
        return evidence;
    }

    private Evidence(NewEvidence asked, Instant at) {
        organisationId = asked.organisationId();
        subjectKind = asked.subjectKind();
        subjectId = asked.subjectId();
        kind = asked.kind();
        title = asked.title().strip();
        visibility = asked.visibility();
        documentDate = asked.documentDate();
        personalDataDeclared = asked.personalDataDeclared();
        createdBy = asked.by();
        createdAt = at;
    }

    /** The same document for another subject; published again only with that subject. */
    Evidence copyFor(UUID subject) {
        var copy = new Evidence();
        copy.organisationId = organisationId;
        copy.subjectKind = subjectKind;
        copy.subjectId = subject;
        copy.kind = kind;
        copy.title = title;
        copy.fileName = fileName;
        copy.mediaType = mediaType;
        copy.size = size;
        copy.sha256 = sha256;
        copy.url = url;
        copy.textRead = textRead;
        copy.hiddenDetails = List.copyOf(hiddenDetails);
        copy.publishedSha256 = publishedSha256;
        copy.publishedSize = publishedSize;
        copy.visibility = visibility;
        copy.documentDate = documentDate;
        copy.personalDataDeclared = personalDataDeclared;
        copy.createdBy = createdBy;
        copy.createdAt = createdAt;
        return copy;
    }

    /** Only what was given for the public becomes public; the first publication's time stays. */
    void publish(Instant at) {
        if (visibility != EvidenceVisibility.PUBLIC) return;
        if (publishedAt == null) publishedAt = at;
        withdrawnAt = null;
        withdrawalReason = null;
    }

    /** With the last publication that rested on it; whoever asks is told why. */
    void withdraw(String reason, Instant at) {
        if (publishedAt == null || withdrawnAt != null) return;
        withdrawnAt = at;
        withdrawalReason = reason;
    }

    boolean lacksPublicCopy() {
        return visibility == EvidenceVisibility.PUBLIC
                && publishedSha256 == null
                && kindOfFile().image();
    }

    void isPublishedAs(Content copy) {
        publishedSha256 = copy.sha256();
        publishedSize = copy.size();
    }

    /** Whether the same person or another has said exactly this of it. */
    boolean states(NewEvidence asked) {
        return kind == asked.kind()
                && visibility == asked.visibility()
                && title.equals(asked.title().strip())
                && Objects.equals(documentDate, asked.documentDate());
    }

    /** The hashes of all that is kept for it; none for a link. */
    List<String> contents() {
        return Stream.of(sha256, publishedSha256)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    FileKind kindOfFile() {
        return FileKind.byMediaType(mediaType).orElseThrow();
    }

    String sha256() {
        return sha256;
    }

    String withdrawalReason() {
        return withdrawalReason;
    }

    EvidenceRef ref() {
        return new EvidenceRef(
                id,
                organisationId,
                subjectKind,
                subjectId,
                kind,
                title,
                fileName,
                mediaType,
                size,
                sha256,
                url,
                visibility,
                documentDate,
                publishedAt != null && withdrawnAt == null,
                new EvidenceRef.Checked(publishedSha256, publishedSize, textRead, details()));
    }

    private List<HiddenDetail> details() {
        return hiddenDetails.stream().map(HiddenDetail::valueOf).toList();
    }
}
