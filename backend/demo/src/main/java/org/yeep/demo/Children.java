package org.yeep.demo;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Every process started, so that the last one started is the first one stopped and none is forgotten. */
final class Children {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Options options;
    private final Deque<Child> started = new ArrayDeque<>();
    private boolean closed;

    Children(Options options) {
        this.options = options;
    }

    Child start(String name, List<String> command, Map<String, String> environment) {
        return start(name, command, environment, PATIENCE);
    }

    synchronized Child start(String name, List<String> command, Map<String, String> environment, Duration patience) {
        if (closed) throw new Refusal("refusal.interrupted");
        Child child = Child.start(name, command, environment, options, patience);
        started.push(child);
        return child;
    }

    synchronized boolean closed() {
        return closed;
    }

    /** After this nothing can be started any more: a stop cannot be overtaken by a start. */
    synchronized void close() {
        closed = true;
    }

    synchronized void stopAll() {
        started.stream().filter(Child::alive).forEach(Child::stop);
    }
}
