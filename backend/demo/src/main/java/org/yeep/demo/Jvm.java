package org.yeep.demo;

import java.nio.file.Path;
import java.util.List;

/**
 * The Java that runs the launcher and also what it starts.
 *
 * @param identity tells one build of Java from another: archives of one are refused by the other
 */
record Jvm(Path home, int feature, String identity) {
    /** Turkish as the default locale breaks case mapping in libraries, so the JVM's is pinned. */
    static final List<String> LOCALE = List.of("-Duser.language=en", "-Duser.country=US", "-Dfile.encoding=UTF-8");

    /** Small and quick to start, at some cost in peak speed: right for a demonstration on one machine. */
    static final List<String> FRUGAL = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    static Jvm running() {
        return new Jvm(
                Path.of(System.getProperty("java.home")),
                Runtime.version().feature(),
                Runtime.version() + " " + System.getProperty("java.vendor") + " " + System.getProperty("os.arch"));
    }

    String command() {
        return home.resolve("bin").resolve("java").toString();
    }

    String prefix() {
        return "jdk" + feature + "-";
    }
}
