package org.yeep.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Command-line flags, taken out one by one; what is left over nobody understands. */
final class Arguments {
    private final List<String> left;
    private final Map<String, String> environment;

    Arguments(String[] arguments, Map<String, String> environment) {
        this.left = new ArrayList<>(List.of(arguments));
        this.environment = environment;
    }

    boolean flag(String name) {
        return left.remove(name);
    }

    String text(String name, String variable, String otherwise) {
        int at = left.indexOf(name);
        if (at < 0) {
            String set = environment.get(variable);
            return set == null || set.isBlank() ? otherwise : set;
        }
        left.remove(at);
        if (at >= left.size()) throw new Refusal("refusal.value-missing", name);
        return left.remove(at);
    }

    /** 0 asks for any free port. */
    int port(String name, String variable, int otherwise) {
        String text = text(name, variable, String.valueOf(otherwise));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535)
            throw new Refusal("refusal.not-a-port", name, text);
        int port = Integer.parseInt(text);
        return port == 0 ? Ports.anyFree() : port;
    }

    void refuseTheRest() {
        if (!left.isEmpty()) throw new Refusal("refusal.unknown-flag", left.get(0));
    }
}
