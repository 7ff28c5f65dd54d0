package org.yeep.notification.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yeep.testing.Person;
import org.yeep.testing.SmtpResource;

/** What the mail server of the tests has taken. */
final class ReceivedMail {
    private ReceivedMail() {}

    static void clear() throws IOException {
        for (var mail : all()) Files.delete(mail);
    }

    static List<String> to(Person person) {
        return to(person.account());
    }

    static List<String> to(String account) {
        return all().stream()
                .map(ReceivedMail::text)
                .filter(mail -> mail.contains("To: " + account + "@example.org"))
                .toList();
    }

    private static List<Path> all() {
        try (var files = Files.list(SmtpResource.FOLDER)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path mail) {
        try {
            return Files.readString(mail).replace("=\n", ""); // where quoted-printable breaks a line
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
