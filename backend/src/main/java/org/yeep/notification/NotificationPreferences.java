package org.yeep.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.yeep.account.People;
import org.yeep.account.PersonRef;
import org.yeep.notification.mail.MailMode;
import org.yeep.shared.http.Versions;
import org.yeep.shared.security.Caller;

@ApplicationScoped
public class NotificationPreferences {
    private final NotificationPreferenceRepository preferences;
    private final People people;
    private final MailMode mails;
    private final Caller caller;

    NotificationPreferences(
            NotificationPreferenceRepository preferences, People people, MailMode mails, Caller caller) {
        this.preferences = preferences;
        this.people = people;
        this.mails = mails;
        this.caller = caller;
    }

    @Transactional
    NotificationPreferenceResponse mine() {
        return said(preferences.of(caller.account()).orElseGet(() -> NotificationPreference.of(caller.account())));
    }

    @Transactional
    NotificationPreferenceResponse save(SaveNotificationPreferenceRequest chosen, String ifMatch) {
        var known = preferences.of(caller.account());
        Versions.require(ifMatch, known.map(NotificationPreference::version).orElse(0));
        var preference = known.orElseGet(() -> NotificationPreference.of(caller.account()));
        preference.choose(chosen);
        preferences.persistAndFlush(preference);
        return said(preference);
    }

    /** No mail of any kind any more; in the product everything stays as it is. */
    @Transactional
    public void unsubscribe(String account) {
        var preference = preferences.of(account).orElseGet(() -> NotificationPreference.of(account));
        preference.unsubscribe();
        preferences.persistAndFlush(preference);
    }

    private NotificationPreferenceResponse said(NotificationPreference preference) {
        var address = people.find(caller.account()).map(PersonRef::email).orElse(null);
        return preference.response(address, mails.on());
    }
}
