package org.yeep.shared.http;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A file of the built front end.
 *
 * @param packed the same file compressed, by content coding ({@code br}, {@code gzip})
 */
record WebFile(Path path, String mediaType, String etag, boolean immutable, Map<String, Path> packed) {
    private static final Pattern HASHED = Pattern.compile(".*/assets/.*-[A-Za-z0-9_-]{8,}\\.[a-z0-9.]+");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=UTF-8"),
            Map.entry("js", "text/javascript; charset=UTF-8"),
            Map.entry("css", "text/css; charset=UTF-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("map", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=UTF-8"),
            Map.entry("xml", "application/xml"));

    /** Its name changes with its content, so that a copy never goes stale. */
    static boolean isHashed(String webPath) {
        return HASHED.matcher(webPath).matches();
    }

    static String mediaType(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
