package org.yeep.notification;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** What somebody wants to have by e-mail. Who has never said is told of everything at once, in Turkish. */
@Entity
class NotificationPreference {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private String account;

    @Version
    private int version;

    private boolean email;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<NotificationTopic> topics;

    private boolean digest;
    private String language;

    protected NotificationPreference() {} // for Hibernate

    static NotificationPreference of(String account) {
        var preference = new NotificationPreference();
        preference.account = account;
        preference.email = true;
        preference.topics = List.of(NotificationTopic.values());
        preference.language = "tr";
        return preference;
    }

    void choose(SaveNotificationPreferenceRequest chosen) {
        email = chosen.email();
        topics = chosen.topics().stream().distinct().sorted().toList();
        digest = chosen.digest();
        language = chosen.language().name();
    }

    void unsubscribe() {
        email = false;
    }

    int version() {
        return version;
    }

    NotificationPreferenceResponse response(String address, boolean mailSent) {
        return new NotificationPreferenceResponse(
                email, topics, digest, MailLanguage.valueOf(language), address, mailSent, version);
    }
}
