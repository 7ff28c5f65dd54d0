package org.yeep.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yeep.notification.NotificationPreferences;
import org.yeep.shared.problem.DomainProblem.NotFound;
import org.yeep.shared.sql.Sql;

/** Links that end the mail of one account without signing in: signed, so that nobody can make one for another. */
@ApplicationScoped
class Unsubscribing {
    private static final String ALGORITHM = "HmacSHA256";
    /** Whatever else may once be signed with the same key must not pass for this. */
    private static final String PURPOSE = "unsubscribe\n";

    private final Sql sql;
    private final NotificationPreferences preferences;
    private final String site;

    Unsubscribing(Sql sql, NotificationPreferences preferences, @ConfigProperty(name = "yeep.public-url") String site) {
        this.sql = sql;
        this.preferences = preferences;
        this.site = site.replaceAll("/+$", "");
    }

    /** Where a person, not a mail program, decides. */
    URI page(String token) {
        return URI.create(site + "/unsubscribe?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
    }

    @Transactional
    String token(String account) {
        return encoded(account.getBytes(StandardCharsets.UTF_8)) + "." + encoded(signature(account));
    }

    @Transactional
    void end(String token) {
        preferences.unsubscribe(account(token).orElseThrow(() -> new NotFound("unsubscribe-link", "")));
    }

    private Optional<String> account(String token) {
        var parts = token.split("\\.", -1);
        if (parts.length != 2) return Optional.empty();
        try {
            var decoder = Base64.getUrlDecoder();
            var account = new String(decoder.decode(parts[0]), StandardCharsets.UTF_8);
            return MessageDigest.isEqual(decoder.decode(parts[1]), signature(account))
                    ? Optional.of(account)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // to the caller any broken link is the same
        }
    }

    private byte[] signature(String account) {
        var key = sql.first("select secret from unsubscribe_key", Map.of(), row -> row.text("secret"))
                .orElseThrow();
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal((PURPOSE + account).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
