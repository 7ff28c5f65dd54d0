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
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

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

    @Enumerated(STRING)
    private EvidenceVisibility visibility;

    private LocalDate documentDate;
    private boolean personalDataDeclared;
    private String createdBy;
    private Instant createdAt;
    private Instant publishedAt;

    protected Evidence() {} // for Hibernate

    static Evidence file(NewEvidence asked, String fileName, String mediaType, Content content, Instant at) {
        var evidence = new Evidence(asked, at);
        evidence.fileName = fileName;
        evidence.mediaType = mediaType;
        evidence.size = content.size();
        evidence.sha256 = content.sha256();
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
        copy.visibility = visibility;
        copy.documentDate = documentDate;
        copy.personalDataDeclared = personalDataDeclared;
        copy.createdBy = createdBy;
        copy.createdAt = createdAt;
        return copy;
    }

    /** Only what was given for the public becomes public; the first publication's time stays. */
    void publish(Instant at) {
        if (visibility == EvidenceVisibility.PUBLIC && publishedAt == null) publishedAt = at;
    }

    String sha256() {
        return sha256;
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
                publishedAt != null);
    }
}
