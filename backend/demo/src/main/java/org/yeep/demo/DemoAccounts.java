package org.yeep.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** Who can sign in during a demonstration, read from the file Keycloak imports. */
record DemoAccounts(List<Account> accounts, String password) {

    record Account(String username, String name, String role) {}

    static DemoAccounts in(Path file) throws IOException {
        JsonNode users = new ObjectMapper().readTree(file.toFile()).get("users");
        var accounts = StreamSupport.stream(users.spliterator(), false)
                .map(DemoAccounts::account)
                .toList();
        return new DemoAccounts(
                accounts, users.get(0).at("/credentials/0/value").asText());
    }

    void show(Screen screen) {
        screen.say("accounts.title", password);
        for (Account account : accounts) {
            String role = screen.word("role." + account.role());
            screen.plain("    %-16s %-26s %s".formatted(account.username(), account.name(), role));
        }
    }

    private static Account account(JsonNode user) {
        String name =
                user.get("firstName").asText() + " " + user.get("lastName").asText();
        String role = user.at("/realmRoles/1").asText();
        return new Account(user.get("username").asText(), name, role);
    }
}
